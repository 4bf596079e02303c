import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, minifySync, parseSync, type Plugin, type Rolldown } from 'vite';
import { writeArrows } from './write-arrows';

// A browser compiles our scripts for each page anew, before the page's own `load`, which waits for it. So what
// runs at once is little, and the rest are parts: functions that nobody calls yet, which V8 only glances over.
// `import()` runs them one after the other, each in a task of its own, since compiling all of them in one takes
// a slow machine longer than a page may be kept waiting:
//
//   head ─ import() ─▶ text ─▶ reader ─▶ run-on-page
//              statements ─▶ card ───────┘
//
// For the same reason they lie in several files: a browser glances over each in a task of its own. The files
// share one world, which no page can see into, and leave their parts there. Browsers promise no order between them.

/** What the content scripts of one kind are made of. */
export interface ContentSource {
  /** Path of the module that runs at once, with all it imports; what it imports with `import()` runs then. */
  readonly entry: string;
  /** File in the package that begins, with all that is in no part. */
  readonly file: string;
  /** Files with paths of modules by the name of a part: each has all they need and no part before it has. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The oldest browser that they must run in, as `build.target` of Vite. */
  readonly target: string;
}

/** Makes the content scripts, beside the rest of the package; `entries` of the manifest run them. */
export function contentScripts(
  sources: readonly ContentSource[],
  entries: readonly unknown[],
): Plugin {
  return {
    name: 'masthead-content',
    async writeBundle({ dir }) {
      if (dir === undefined) throw new RangeError('the package is written without a folder');
      mkdirSync(join(dir, 'content'), { recursive: true });
      for (const source of sources) {
        for (const [file, code] of await buildScripts(source)) writeFileSync(join(dir, file), code);
      }
      const path = join(dir, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      writeFileSync(path, JSON.stringify({ ...manifest, content_scripts: entries }, null, 2));
    },
  };
}

/** The files of content scripts by their name in the package. */
async function buildScripts(source: ContentSource): Promise<ReadonlyMap<string, string>> {
  const { entry, file, parts, target } = source;
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      ELEMENTS_BY_CALL,
      cutIntoParts(entry, Object.assign({}, ...Object.values(parts)) as Cut),
    ],
    oxc: { jsx: { runtime: 'classic', pragma: '_h', pragmaFrag: '_Fragment' } },
    build: {
      write: false,
      target,
      // As a library: else Vite puts code around `import()` that has the page load what comes with it.
      lib: { entry, formats: ['es'], fileName: '[name]' },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: { chunkFileNames: '[name].js', minify: true, comments: false, topLevelVar: false },
      },
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
  const fileOf = (chunk: Rolldown.OutputChunk): string =>
    Object.keys(parts).find((path) => Object.hasOwn(parts[path] ?? {}, chunk.name)) ?? file;
  const files = [...new Set([...Object.keys(parts), file])];
  const scriptOf = (path: string): string =>
    toScript(
      chunks.filter((chunk) => fileOf(chunk) === path),
      files.length === 1,
    );
  return new Map(files.map((path) => [path, scriptOf(path)]));
}

/** Elements by `h()`, whose children need no name as those of JSX's own functions do: 2 kB of a card. */
const ELEMENTS_BY_CALL: Plugin = {
  name: 'masthead-elements',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.tsx') ? `import { h as _h, Fragment as _Fragment } from 'preact';${code}` : null,
};

type Cut = Readonly<Record<string, readonly string[]>>;

function cutIntoParts(entry: string, parts: Cut): Plugin {
  /** Null for what belongs to the head. */
  const partOf = new Map<string, string | null>();
  return {
    name: 'masthead-content-parts',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: (id) => partOf.get(id) ?? null, debugName: 'parts' }],
      },
    }),
    buildEnd() {
      for (const [name, modules] of [[null, [entry]] as const, ...Object.entries(parts)]) {
        const reached = new Set(modules);
        for (const id of reached) {
          if (!partOf.has(id)) partOf.set(id, name);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
        }
      }
    },
  };
}

/** How parts, by their names `[needs, begin]`, join those of other files, which may come before or after. */
const JOIN = minify(`
  const parts = (globalThis.mastheadParts ??= {});
  const makePlace = (place) => {
    place.promise = new Promise((resolve) => {
      place.resolve = resolve;
    });
    return place;
  };
  const placeOf = (name) => (parts[name] ??= makePlace({}));
  const join = (come) => {
    for (const name in come) placeOf(name).resolve(come[name]);
  };
`);

/** How a part is run, once and after all that it needs, in a task of its own. */
const loading = (part: string): string =>
  minify(`
  const ran = {};
  const run = async (name) => {
    const [needs, begin] = ${part};
    const got = await Promise.all(needs.map(load));
    await scheduler.postTask(() => {});
    return begin(...got);
  };
  const load = (name) => (ran[name] ??= run(name));
`);

const LOAD = loading('await placeOf(name).promise');

/** The same where all parts are in one file. */
const ALONE = loading('parts[name]');

function minify(code: string): string {
  // What is declared keeps its name and stays, though nobody uses it yet.
  return minifySync('parts.js', code, { compress: false, module: false }).code;
}

/** A module as far as it is needed to make a script of it. */
export interface ModuleChunk {
  readonly name: string;
  readonly code: string;
  readonly isEntry: boolean;
}

/**
 * Makes a classic script of modules: the entry among them is its head, which runs at once, the others are parts.
 * Its parts join those of other files, unless it is alone.
 * Throws RangeError for a module that imports or exports otherwise than by name.
 */
export function toScript(chunks: readonly ModuleChunk[], isAlone: boolean): string {
  const parts: string[] = [];
  let head = '';
  const modules = chunks.map(readModule);
  const imports = modules.flatMap(({ imported }) => imported.map(({ module }) => module));
  /** The order of what a module hands on in a list, which is shorter: nobody outside this script may ask for it. */
  const orderOf = (module: string): readonly string[] | null =>
    isAlone && imports.includes(module)
      ? (modules.find(({ name }) => name === module)?.exported.map((one) => one.name) ?? [])
      : null;
  for (const { name, isEntry, imported, exported, body } of modules) {
    const needs = JSON.stringify(imported.map(({ module }) => module));
    const handed = imported.map(({ module, names }) => patternOf(names, orderOf(module)));
    const returned = patternOf(exported, orderOf(name));
    if (!isEntry) {
      // A function that V8 compiles when it is called: in brackets it would do so at once.
      const run = `function(${handed.join()}){${body}return${returned}}`;
      if (body.includes('import(')) throw new RangeError(`${name} is no head and imports later`);
      parts.push(`${keyOf(name)}:[${needs},${run}]`);
      continue;
    }
    if (imported.length > 0) throw new RangeError(`${name} begins with ${needs}`);
    head =
      (isAlone ? '' : LOAD) +
      body.replace(/\bimport\([`"']\.\/([^`"']+)\.js[`"']\)/g, (_, part: string) => {
        if (orderOf(part) !== null) throw new RangeError(`the head runs ${part}, as do parts`);
        return `load('${part}')`;
      });
    if (exported.length > 0) parts.push(`${keyOf(name)}:[[],()=>(${returned})]`);
  }
  const all = `{${parts.join()}}`;
  const start = isAlone ? `const parts=${all};${ALONE}` : `${JOIN}join(${all});`;
  return toAscii(writeArrows(`(()=>{${start}${head}})();\n`));
}

const keyOf = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);

/** What has one name outside its module and another in it. */
interface HandedName {
  readonly name: string;
  readonly local: string;
}

/** What takes or makes an object of these names, or the list of them in an order. */
function patternOf(names: readonly HandedName[], order: readonly string[] | null): string {
  if (order === null) return `{${names.map(({ name, local }) => `${name}:${local}`).join()}}`;
  const locals = order.map((one) => names.find(({ name }) => name === one)?.local ?? '');
  return `[${locals.join().replace(/,+$/, '')}]`;
}

interface ReadModule {
  readonly name: string;
  readonly isEntry: boolean;
  /** What it wants of other modules. */
  readonly imported: readonly { readonly module: string; readonly names: readonly HandedName[] }[];
  readonly exported: readonly HandedName[];
  readonly body: string;
}

function readModule({ name, code, isEntry }: ModuleChunk): ReadModule {
  const imported: { readonly module: string; readonly names: readonly HandedName[] }[] = [];
  const exported: HandedName[] = [];
  let body = '';
  const refuse = (type: string): never => {
    throw new RangeError(`the part ${name} cannot be made with ${type}`);
  };
  for (const node of parseSync('part.js', code).program.body) {
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers.map((one) =>
        one.type === 'ImportSpecifier'
          ? { name: nameOf(one.imported), local: one.local.name }
          : refuse(one.type),
      );
      imported.push({ module: basename(node.source.value, '.js'), names });
    } else if (node.type === 'ExportNamedDeclaration' && node.declaration === null) {
      for (const one of node.specifiers) {
        exported.push({ name: nameOf(one.exported), local: nameOf(one.local) });
      }
    } else if (node.type.startsWith('Export')) {
      refuse(node.type);
    } else if (node.type !== 'EmptyStatement') {
      const statement = code.slice(node.start, node.end);
      body += /^(function|class)|;$/.test(statement) ? statement : `${statement};`;
    }
  }
  return { name, isEntry, imported, exported, body };
}

const nameOf = (name: { readonly name: string } | { readonly value: string }): string =>
  'name' in name ? name.name : name.value;

/** The same script in half the memory: with any other character in it, a browser takes two bytes for each. */
function toAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => {
    const digits = unit.charCodeAt(0).toString(16);
    return digits.length > 2 ? `\\u${digits.padStart(4, '0')}` : `\\x${digits}`;
  });
}
