import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, minifySync, parseSync, type Plugin } from 'vite';
import { writeArrows } from './write-arrows';

// A browser compiles our script for each page anew, which for the whole of it takes a slow machine longer than
// a page may be kept waiting. So it is cut into parts, each a script that the browser runs in a task of its own:
//
//   text.js ─▶ reader.js ─▶ page.js
//          └─▶ card.js ─────┘
//
// They share one world, which no page can see into: each part leaves there what others import of it, and
// runs as soon as those have run from which it imports. Browsers promise no order between them.

/** What the scripts of pages are made of and for. */
export interface ContentSource {
  /** Path of their first module. */
  readonly page: string;
  /** Paths of modules by the name of a part: each has all that its modules need and no part before it has. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Entries of the manifest that run them; their names are those of the parts, in `content`. */
  readonly entries: readonly unknown[];
  /** The oldest browser that they must run in, as `build.target` of Vite. */
  readonly target: string;
  /** What the modules are read with, such as JSX. */
  readonly plugins: readonly Plugin[];
}

/** Makes the scripts of pages, beside the rest of the package. */
export function contentParts({ page, parts, entries, target, plugins }: ContentSource): Plugin {
  return {
    name: 'masthead-content',
    async writeBundle({ dir }) {
      if (dir === undefined) throw new RangeError('the package is written without a folder');
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        plugins: [...plugins, cutIntoParts(parts)],
        build: {
          outDir: dir,
          emptyOutDir: false,
          target,
          modulePreload: false,
          rolldownOptions: {
            input: { page },
            output: { entryFileNames: 'content/[name].js', chunkFileNames: 'content/[name].js' },
          },
        },
      });
      const path = join(dir, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
        readonly content_scripts: readonly unknown[];
      };
      const content_scripts = [...entries, ...manifest.content_scripts];
      writeFileSync(path, JSON.stringify({ ...manifest, content_scripts }, null, 2));
    },
  };
}

function cutIntoParts(parts: ContentSource['parts']): Plugin {
  const partOf = new Map<string, string>();
  return {
    name: 'masthead-content-parts',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: (id) => partOf.get(id) ?? null }],
      },
    }),
    buildEnd() {
      for (const [name, modules] of Object.entries(parts)) {
        const reached = new Set(modules);
        for (const id of reached) {
          if (!partOf.has(id)) partOf.set(id, name);
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
        }
      }
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = toPart(file.name, file.code);
      }
    },
  };
}

/** How a part, `[name, needs, run]`, joins the others: those that wait are a list, what has run lies by its name. */
const JOIN = minifySync(
  'join.js',
  `(function (part) {
    const parts = (globalThis.mastheadParts ??= []);
    const isReady = ([, needs]) => needs.every((name) => parts[name]);
    for (let at = parts.push(part); (at = parts.findIndex(isReady)) >= 0; ) {
      const [[name, needs, run]] = parts.splice(at, 1);
      parts[name] = run(...needs.map((name) => parts[name]));
    }
  })`,
  { compress: false }, // which would drop a function that nobody calls
).code.replace(/;\s*$/, '');

/**
 * Makes a classic script of a module: it is handed what it imports and returns what it exports.
 * Throws RangeError for a module that imports or exports otherwise than by name.
 */
export function toPart(name: string, code: string): string {
  const needs: string[] = [];
  const handed: string[] = [];
  const returned: string[] = [];
  let body = '';
  const refuse = (type: string): never => {
    throw new RangeError(`the part ${name} cannot be made with ${type}`);
  };
  for (const node of parseSync('part.js', code).program.body) {
    if (node.type === 'ImportDeclaration') {
      needs.push(basename(node.source.value, '.js'));
      const names = node.specifiers.map((one) =>
        one.type === 'ImportSpecifier'
          ? `${nameOf(one.imported)}:${one.local.name}`
          : refuse(one.type),
      );
      handed.push(`{${names.join()}}`);
    } else if (node.type === 'ExportNamedDeclaration' && node.declaration === null) {
      for (const { exported, local } of node.specifiers) {
        returned.push(`${nameOf(exported)}:${nameOf(local)}`);
      }
    } else if (node.type.startsWith('Export')) {
      refuse(node.type);
    } else {
      const statement = code.slice(node.start, node.end);
      body += /^(function|class)|;$/.test(statement) ? statement : `${statement};`;
    }
  }
  // V8 compiles a `function` in brackets at once; through an arrow it would look twice.
  const run = `(function(${handed.join()}){${body}return{${returned.join()}}})`;
  return toAscii(writeArrows(`${JOIN}(['${name}',${JSON.stringify(needs)},${run}]);\n`));
}

const nameOf = (name: { readonly name: string } | { readonly value: string }): string =>
  'name' in name ? name.name : name.value;

/** The same script in half the memory: with any other character in it, a browser takes two bytes for each. */
function toAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
