import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COPIED = [
  'src',
  'tests',
  'assets/public',
  'package.json',
  'tsconfig.json',
  'manifest.json',
  'vite.config.ts',
  'vitest.config.ts',
  'eslint.config.js',
  '.dependency-cruiser.js',
  'knip.json',
];

/** Purpose-made breaches: a file each, and what the tool must say about it. */
const FILES: Readonly<Record<string, string>> = {
  'src/lib/breach-floor.ts': `import type { EntityId } from '../model/entity';\n\n/** Looks up from the ground floor. */\nexport type Breach = EntityId;\n`,
  'src/model/breach-circle-a.ts': `import type { B } from './breach-circle-b';\n\n/** Half of a circle. */\nexport interface A {\n  readonly b: B | null;\n}\n`,
  'src/model/breach-circle-b.ts': `import type { A } from './breach-circle-a';\n\n/** Half of a circle. */\nexport interface B {\n  readonly a: A | null;\n}\n`,
  'src/lib/breach-unused.ts': `/** Nobody imports this. */\nexport const UNUSED = 1;\n`,
  'src/model/breach-union.ts': `import type { EntityKind } from './entity';\n\n/** Forgets most members. */\nexport function breachUnion(kind: EntityKind): number {\n  switch (kind) {\n    case 'outlet':\n      return 1;\n  }\n  return 0;\n}\n`,
  'src/lib/breach-comment.ts': `export const BREACH_COMMENT = 1;\n`,
  'src/lib/breach-fetch.ts': `/** Asks the network. */\nexport async function breachFetch(): Promise<void> {\n  await fetch('https://example.com');\n}\n`,
  'src/lib/breach-window-fetch.ts': `/** Asks the network by another name. */\nexport async function breachWindowFetch(): Promise<void> {\n  await globalThis.fetch('https://example.com');\n}\n`,
};

let folder = '';

function run(
  tool: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly output: string } {
  const bin = join('node_modules', ...tool.split('/'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-breach-'));
  for (const path of COPIED)
    if (existsSync(path)) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the check refuses', () => {
  it('a wrong floor and a circle', () => {
    const { status, output } = run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      '--config',
      '.dependency-cruiser.js',
    );
    expect(status).not.toBe(0);
    expect(output).toMatch(/floor-lib: src\/lib\/breach-floor\.ts → src\/model\/entity\.ts/);
    expect(output).toMatch(/no-circle: src\/model\/breach-circle-[ab]\.ts/);
  });

  it('an unused export', () => {
    const { status, output } = run('knip/bin/knip.js');
    expect(status).not.toBe(0);
    expect(output).toContain('src/lib/breach-unused.ts');
  });

  it('an unhandled union member, a missing doc comment and a fetch', () => {
    const { status, output } = run(
      'eslint/bin/eslint.js',
      ...Object.keys(FILES).filter((path) => /union|comment|fetch/.test(path)),
    );
    expect(status).not.toBe(0);
    expect(output).toMatch(/breach-union\.ts\n.*switch-exhaustiveness-check/s);
    expect(output).toMatch(/breach-comment\.ts\n.*jsdoc\/require-jsdoc/s);
    expect(output).toMatch(/breach-fetch\.ts\n.*no-restricted-globals/s);
    expect(output).toMatch(/breach-window-fetch\.ts\n.*no-restricted-properties/s);
  });
});
