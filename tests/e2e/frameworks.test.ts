import { beforeAll, describe, expect, it } from 'vitest';
import { gatherErrors, type ReadErrors } from '../../src/tools/extension-errors';
import { bundleScript } from '../support/bundle-module';
import { KINDS } from '../support/e2e-session';
import { htmlAt, namesAt, STEPS, type StartPage } from '../support/framework-pages/story';
import { useSession, useSite } from '../support/journey';
import { waitUntil } from '../support/wait-until';

// A framework keeps books of the nodes that it has made and fails where it does not find them as it
// left them. Here it takes over marked markup of a server and draws it anew a thousand times.

const FRAMEWORKS = ['react', 'preact', 'vue'] as const;

/** What a test page offers. */
interface Framework {
  readonly start: StartPage;
}

/** A page with the story as a server writes it, and the framework that takes it over. */
async function pageOf(framework: string): Promise<string> {
  const code = await bundleScript(`tests/support/framework-pages/${framework}.ts`, 'framework');
  return `<!doctype html><html lang="en"><head><title>${framework}</title></head>
<body><div id="root">${htmlAt(0)}</div><script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** Runs in the page: takes it over, draws it anew; says what went wrong. */
async function drawAnew(steps: number): Promise<readonly string[]> {
  const errors: string[] = [];
  const note = (error: unknown): void => {
    errors.push(error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error));
  };
  addEventListener('error', ({ error }) => note(error));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  console.error = (...words: readonly unknown[]) => note(words.map(String));
  console.warn = console.error;
  const root = document.querySelector('#root');
  if (root === null) throw new Error('the page is empty');
  const first = root.querySelector('p');
  const { start } = (globalThis as unknown as { readonly framework: Framework }).framework;
  const page = start(root, note);
  await new Promise((done) => setTimeout(done, 50));
  if (root.querySelector('p') !== first) errors.push('the markup of the server was thrown away');
  for (let step = 1; step <= steps; step++) {
    await page.render(step);
    await new Promise((done) => setTimeout(done));
  }
  return errors;
}

/** Runs in the page: the characters under each mark. */
function markedTexts(): readonly string[] {
  return ['outlet', 'person', 'organisation']
    .flatMap((kind) => [...(CSS.highlights.get(`masthead-${kind}`) ?? [])])
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    )
    .sort();
}

const site = useSite(async () => {
  const pages = FRAMEWORKS.map(async (name) => [`/${name}`, await pageOf(name)] as const);
  return Object.fromEntries(await Promise.all(pages));
});

describe.each(KINDS)('in %s', (kind) => {
  const session = useSession(kind);
  let readErrors: ReadErrors;

  beforeAll(async () => {
    readErrors = await gatherErrors(session.driven, session.extension);
  });

  it.each(FRAMEWORKS)('a page of %s is drawn anew without an error', async (framework) => {
    const read = await session.open(site.url(`/${framework}`));
    const { page, mentions } = read;
    expect(mentions.map(({ surface }) => surface)).toEqual(namesAt(0));
    expect(await page.evaluate(drawAnew, STEPS)).toEqual([]);
    let found: readonly string[] = [];
    await waitUntil('the last names are marked', async () => {
      found = await read.surfaces();
      return found.join() === namesAt(STEPS).join();
    }).catch(() => expect(found).toEqual(namesAt(STEPS)));
    // Word by word, since `Sergey` stands in a node of its own: nothing of an earlier step is left.
    const words = (texts: readonly string[]): readonly string[] =>
      texts.flatMap((text) => text.trim().split(' ')).sort();
    expect(words(await page.evaluate(markedTexts))).toEqual(words(namesAt(STEPS)));
    expect(await readErrors()).toEqual([]);
    await page.close();
  });
});
