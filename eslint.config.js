// What the linter guards is listed in docs/conventions.md; a rule is switched off here and nowhere else.
import jsdoc from 'eslint-plugin-jsdoc';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

/** Every way a script can reach the network; only browser/packaged-file.ts may read packaged files. */
const NETWORK_GLOBALS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'importScripts',
].map((name) => ({ name, message: 'Nothing leaves the browser: no request at run time.' }));

const NETWORK_MEMBERS = [
  ...['globalThis', 'window', 'self'].flatMap((object) =>
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((property) => ({
      object,
      property,
      message: 'Nothing leaves the browser: no request at run time.',
    })),
  ),
  { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the browser.' },
];

const EXPORTED = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration:has(> VariableDeclaration)',
  'ExportNamedDeclaration > TSInterfaceDeclaration',
  'ExportNamedDeclaration > TSTypeAliasDeclaration',
  'ExportNamedDeclaration > ClassDeclaration',
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'src/generated/', 'assets/'] },
  ...tseslint.configs.strictTypeChecked,
  noUnsanitized.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-globals': ['error', ...NETWORK_GLOBALS],
      'no-restricted-properties': ['error', ...NETWORK_MEMBERS],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text goes in as text.',
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: false,
          require: { FunctionDeclaration: false },
          contexts: EXPORTED,
          enableFixer: false,
        },
      ],
      'jsdoc/no-types': 'error',
      'jsdoc/require-description': ['error', { contexts: EXPORTED }],
    },
  },
  // Reads packaged files from a typed list: the one place where fetch is allowed.
  { files: ['src/browser/packaged-file.ts'], rules: { 'no-restricted-globals': 'off' } },
  // Drivers and tests run in Node, never ship, and talk to loopback servers of their own.
  {
    files: ['src/tools/**', 'tests/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  // Pages without HTTPS have no other way to the clipboard.
  {
    files: ['src/page/copy-text.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  // DOM facts and table reads: a check stands just above each assertion.
  {
    files: ['src/page/**', 'src/match/**', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // Tool configurations must export by default.
  { files: ['*.js', '*.ts'], rules: { 'no-restricted-exports': 'off' } },
  // Plain JavaScript has no types to check.
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  // Tables of cases grow with the cases.
  { files: ['tests/**'], rules: { 'max-lines': 'off' } },
);
