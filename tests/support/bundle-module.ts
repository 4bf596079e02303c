import { build } from 'vite';

/**
 * A module of ours as it ships: bundled into one, then imported. Measure this one, since the test
 * runner wraps every import of an unbundled module and makes short functions slow.
 */
export async function bundleModule(path: string): Promise<unknown> {
  const source = `data:text/javascript;base64,${Buffer.from(await bundleOf(path)).toString('base64')}`;
  // eslint-disable-next-line no-unsanitized/method -- our own source, bundled just above
  return import(/* @vite-ignore */ source);
}

/** The same as a script for a page, whose exports are the properties of a global of this name. */
export const bundleScript = (path: string, name: string): Promise<string> => bundleOf(path, name);

async function bundleOf(path: string, name?: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // A library leaves this to whoever bundles it.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: { entry: path, formats: [name === undefined ? 'es' : 'iife'], name: name ?? '' },
      write: false,
      minify: true,
      target: 'es2023',
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const entry = outputs.find((output) => output.type === 'chunk');
  if (entry === undefined) throw new Error(`no bundle of ${path}`);
  return entry.code;
}
