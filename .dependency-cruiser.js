// The house of docs/architecture.md as rules: a floor imports itself and the floors listed for it.
// Types count, circles are errors.
const FLOORS = {
  lib: [],
  model: ['lib'],
  text: ['lib', 'model'],
  match: ['lib', 'model', 'text'],
  link: ['lib', 'model', 'text', 'match'],
  profiles: ['lib', 'model'],
  vet: ['lib', 'model', 'profiles'],
  describe: ['lib', 'model', 'text'],
  protocol: ['lib', 'model', 'describe'],
  browser: ['lib', 'model', 'describe', 'protocol'],
  page: ['lib', 'model', 'text'],
  ui: ['lib', 'model', 'describe'],
  content: ['lib', 'model', 'text', 'link', 'describe', 'protocol', 'browser', 'page', 'ui'],
  background: [
    'lib',
    'model',
    'text',
    'match',
    'link',
    'profiles',
    'vet',
    'describe',
    'protocol',
    'browser',
  ],
  popup: ['lib', 'model', 'describe', 'protocol', 'browser', 'ui'],
  'data-page': ['lib', 'model', 'describe', 'protocol', 'browser', 'ui'],
  welcome: ['lib', 'model', 'describe', 'protocol', 'browser', 'ui'],
  options: ['lib', 'model', 'describe', 'protocol', 'browser', 'ui'],
  vetting: ['lib', 'model', 'text', 'describe', 'protocol', 'browser', 'ui'],
  cli: ['lib', 'model', 'text', 'match', 'link', 'profiles', 'vet'],
  build: ['lib', 'model', 'text', 'match', 'profiles'],
  tools: ['lib', 'model', 'match', 'profiles', 'describe', 'protocol', 'ui', 'build', 'cli'],
};

/** The worker draws nothing, but hands the styles of the card to the pages: decision 5. */
const SINGLE_FILES = { background: ['src/ui/card-styles.ts', 'src/ui/mark-styles.ts'] };

const floorRule = ([floor, allowed]) => ({
  name: `floor-${floor}`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/(${[floor, ...allowed].join('|')})/`, ...(SINGLE_FILES[floor] ?? [])],
  },
});

const onlyFrom = (name, packages, floors) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${floors.join('|')})/` },
  to: { path: `node_modules/(${packages.join('|')})/` },
});

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unknown-floor',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(FLOORS).join('|')}|generated)/` },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {}, // Vite, Vitest and monyone describe their exports in a way that the cruiser cannot follow.
      to: {
        couldNotResolve: true,
        pathNot: '^(?:vite(?:st/browser)?|@monyone/aho-corasick/fast)$',
      },
    },
    ...Object.entries(FLOORS).map(floorRule),
    onlyFrom('only-browser-calls-extension-apis', ['webextension-polyfill'], ['browser']),
    onlyFrom(
      'only-screens-draw',
      ['preact', '@preact'],
      ['ui', 'content', 'popup', 'welcome', 'data-page', 'options', 'vetting', 'tools'],
    ),
    {
      name: 'src-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      conditionNames: ['import', 'types'],
    },
  },
};
