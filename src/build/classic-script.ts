import { build } from 'vite';

/** A script that is one file. */
export interface ClassicScript {
  /** Path of its first module. */
  readonly entry: string;
  /** Its name in the package. */
  readonly file: string;
  /** The oldest browser that it must run in, as `build.target` of Vite. */
  readonly target: string;
}

/** Writes a script and all its modules as one file into the folder of a package. */
export async function buildClassicScript(
  { entry, file, target }: ClassicScript,
  folder: string,
): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: file,
          // Of a `const` the minifier knows that it can write the value in its place.
          topLevelVar: false,
        },
      },
    },
  });
}
