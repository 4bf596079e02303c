import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '../../src/describe/translate';
import { partialDate } from '../../src/lib/iso-date';
import type { Vetting as Judged } from '../../src/model/vetting';
import type { BackgroundCalls, PageLinks } from '../../src/protocol/calls';
import type { Asker } from '../../src/protocol/channel';
import cardCss from '../../src/ui/card.css?inline';
import pageCss from '../../src/ui/page.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import { openPassingLinks } from '../../src/vetting/kept-links';
import { openLinkWork, type LinkWork } from '../../src/vetting/link-work';
import { Vetting } from '../../src/vetting/Vetting';
import { aReader } from '../support/catalogue';
import { aHolder, aVetting, heldBy } from '../support/link-builders';
import { aRater, aRating } from '../support/profile-builders';
import { eventually } from '../support/eventually';

const NBC = aHolder('nbc', { ratings: [aRating()] });

function judge(url: string): Judged {
  if (url.includes('nbc.example')) return aVetting(url, { verdict: heldBy('nbc') });
  if (url.includes('bit.ly')) return aVetting(url, { verdict: { kind: 'shortened', owner: null } });
  return aVetting(url);
}

/** A worker that knows one outlet; it answers when it is let. */
const gate = { isShut: false, open: (): void => undefined };
const ask = (async (name: string, asked: { readonly urls: readonly string[] }) => {
  if (name === 'getDataRecord') {
    return {
      dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
      raters: [aRater()],
      sources: [],
    };
  }
  if (name !== 'vetLinks') throw new Error('getCard: no answer');
  if (gate.isShut) await new Promise<void>((resolve) => (gate.open = resolve));
  return { vettings: asked.urls.map(judge), holders: [NBC] };
}) as unknown as Asker<BackgroundCalls>;

const save = vi.fn<(file: { readonly name: string; readonly text: string }) => void>();
let work: LinkWork;

async function open({
  language = 'en',
  scheme = 'light',
  from = null,
}: {
  readonly language?: Language;
  readonly scheme?: string;
  readonly from?: PageLinks | null;
} = {}): Promise<void> {
  await page.viewport(1280, 800);
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = scheme;
  document.title = 'Masthead';
  const styles = document.createElement('style');
  styles.textContent = tokens + cardCss + pageCss;
  document.head.append(styles);
  let tell = (): void => undefined;
  work = openLinkWork({ ask, store: openPassingLinks(), onChange: () => tell() });
  render(
    <Vetting
      ask={ask}
      reader={aReader(language)}
      work={work}
      onWorkChange={(listener) => void (tell = listener)}
      page={from}
      keeping={{ text: 'kept', isProblem: false }}
      save={save}
      copy={() => Promise.resolve(true)}
      now={() => new Date('2026-11-27T08:00:00Z')}
    />,
    document.body,
  );
  await eventually(() => expect(document.querySelector('.mh-push')).not.toBeNull());
}

afterEach(() => {
  gate.isShut = false;
  render(null, document.body);
  document.documentElement.removeAttribute('style');
  document.head.querySelectorAll('style').forEach((style) => style.remove());
  save.mockReset();
});

const row = (n: number): HTMLElement | null => document.querySelector(`[data-key="${n}"]`);
const keys = (): readonly (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-key]')].map(({ dataset }) => dataset['key']);
const status = (): string => document.querySelector('[role="status"]')?.textContent ?? '';
const button = (text: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
    one.textContent.startsWith(text),
  )!;

async function paste(text: string): Promise<void> {
  await userEvent.fill(document.querySelector('textarea')!, text);
  await userEvent.click(button('Look up'));
}

const THREE = 'https://nbc.example/a\nhttps://bit.ly/x\nhttps://stranger.example/';

describe('the page on which links are judged', () => {
  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ja', 'light'],
    ['ja', 'dark'],
  ] as const)('has no fault that axe knows, empty and full, %s, %s', async (language, scheme) => {
    await open({ language, scheme });
    const problems = async (): Promise<unknown> =>
      (await axe.run(document)).violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html }) => html),
      ]);
    expect(await problems()).toEqual([]);
    await work.add(THREE.split('\n').map((url) => ({ url, decision: null, note: '' })));
    await eventually(() => expect(row(3)).not.toBeNull());
    expect(await problems()).toEqual([]);
  });

  it('says what came of a list', async () => {
    await open();
    await paste(THREE);
    await eventually(() =>
      expect(status()).toContain('3 links, 3 different pages, 1 with a record'),
    );
    expect(row(1)!.textContent).toContain('NBC');
    expect(row(2)!.textContent).toContain('Not resolved.');
    expect(row(3)!.textContent).toContain('No record');
  });

  it('is worked by keys alone: rows, decisions, note and back', async () => {
    await open();
    await paste(THREE);
    await eventually(() => expect(row(3)).not.toBeNull());
    row(1)!.focus();
    await userEvent.keyboard('2{ArrowDown}');
    await eventually(() => expect(document.activeElement).toBe(row(2)));
    await userEvent.keyboard('k');
    await eventually(() => expect(document.activeElement).toBe(row(1)));
    await userEvent.keyboard('{End}3');
    await eventually(() => expect(document.activeElement).toBe(row(3)));
    await userEvent.keyboard('n');
    await eventually(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await userEvent.keyboard('ask 1{Escape}');
    await eventually(() => expect(document.activeElement).toBe(row(3)));
    await eventually(() =>
      expect(work.state().links.map(({ decision, note }) => [decision, note])).toEqual([
        ['check', ''],
        [null, ''],
        ['reject', 'ask 1'],
      ]),
    );
  });

  it('narrows, groups and puts in order', async () => {
    await open();
    await paste(THREE);
    await eventually(() => expect(keys()).toEqual(['1', '2', '3']));
    await userEvent.click(button('Read first'));
    await eventually(() => expect(keys()).toEqual(['2']));
    await userEvent.click(button('All'));
    await userEvent.click(button('#'));
    await eventually(() => expect(keys()).toEqual(['3', '2', '1']));
    await userEvent.click(document.querySelector('input[type="checkbox"]')!);
    await eventually(() => expect(keys()).toEqual(['group-nbc', '1', 'group-', '3', '2']));
    await userEvent.fill(document.querySelector('input[type="search"]')!, 'nothing at all');
    await eventually(() => expect(document.body.textContent).toContain('No link on the list fits'));
  });

  it('draws only the rows in view, and the others when they are scrolled to', async () => {
    await open();
    const urls = Array.from({ length: 3_000 }, (_, n) => `https://a.example/${n}`);
    await work.add(urls.map((url) => ({ url, decision: null, note: '' })));
    await work.goOn();
    await eventually(() => expect(status()).toContain('3,000 different pages'));
    expect(keys().length).toBeGreaterThan(5);
    expect(keys().length).toBeLessThan(60);
    row(1)!.focus();
    await userEvent.keyboard('{End}');
    await eventually(() => expect(document.activeElement).toBe(row(3_000)));
  });

  it('shows progress and stops', async () => {
    await open();
    gate.isShut = true;
    await paste(THREE);
    await eventually(() => expect(status()).toContain('0 of 3 links'));
    await userEvent.click(button('Stop'));
    await eventually(() => expect(status()).toContain('Stopped at 0 of 3 links. Nothing is lost.'));
    gate.isShut = false;
    gate.open();
    await userEvent.click(button('Go on'));
    await eventually(() => expect(status()).toContain('3 different pages'));
  });

  it('takes the links of the page that the reader came from', async () => {
    await open({ from: { host: 'blog.example', isPrivate: false, urls: THREE.split('\n') } });
    await userEvent.click(button('Take all 3 links of blog.example'));
    await eventually(() => expect(keys()).toEqual(['1', '2', '3']));
    expect(button('Take all')).toBeUndefined();
  });

  it.each<[string, string, string | Uint8Array<ArrayBuffer>, string]>([
    [
      'a broken table',
      'a.csv',
      'url,note\nhttps://a.example,"x\n',
      'opened in line 2 is never closed',
    ],
    [
      'a picture',
      'a.png',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'This is no text',
    ],
    ['10 MB of text', 'a.txt', 'https://a.example\n'.repeat(600_000), 'up to 5 MB'],
    [
      '50,000 lines',
      'a.txt',
      Array.from({ length: 50_000 }, (_, n) => `https://a.example/${n}`).join('\n'),
      '5,000 links added of 50,000',
    ],
  ])('says clearly what is wrong with %s', async (_, name, content, message) => {
    await open();
    await userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type="file"]')!,
      new File([content], name),
    );
    await vi.waitFor(() => expect(status()).toContain(message), { timeout: 10_000 });
  });

  it('hands the list out and takes it in again', async () => {
    await open();
    await paste(THREE);
    await eventually(() => expect(keys()).toEqual(['1', '2', '3']));
    await work.decide(1, 'ok');
    await userEvent.click(button('JSON'));
    const [{ name, text }] = save.mock.calls[0]!;
    expect(name).toBe('masthead-links-2026-11-27.json');
    await userEvent.click(button('Clear the list'));
    await userEvent.click(button('Really clear'));
    await eventually(() => expect(document.body.textContent).toContain('No links yet'));
    await userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type="file"]')!,
      new File([text], name),
    );
    await eventually(() => expect(status()).toContain('loaded with their decisions and notes: 3.'));
    expect(work.state().links.map(({ decision }) => decision)).toEqual(['ok', null, null]);
  });
});
