import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { changeSettings } from '../../src/browser/change-settings';
import { readCorrectionsFile, writeCorrectionsFile } from '../../src/browser/corrections-file';
import { readSettings } from '../../src/browser/settings-schema';
import type { Language } from '../../src/describe/translate';
import { partialDate } from '../../src/lib/iso-date';
import { entityId } from '../../src/model/entity';
import type { Settings, SettingsChange } from '../../src/model/settings';
import { Options } from '../../src/options/Options';
import type { BackgroundCalls } from '../../src/protocol/calls';
import type { Asker } from '../../src/protocol/channel';
import cardCss from '../../src/ui/card.css?inline';
import pageCss from '../../src/ui/page.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import { aReader } from '../support/catalogue';
import { eventually } from '../support/eventually';

const CORRECTED: Settings = {
  ...readSettings(undefined).settings,
  offSites: ['mail.example'],
  offNames: ['Graham'],
  wrongBearers: [{ name: 'パウエル', id: entityId('colin-powell') }],
};

let held: Settings;
const copied: string[] = [];
const save = vi.fn<(name: string, text: string) => void>();

/** A worker that keeps settings in memory. */
const ask = ((name: string, asked: { readonly change: SettingsChange }) => {
  if (name === 'deleteStored') held = readSettings(undefined).settings;
  if (name === 'getErrors') {
    const errors = [{ call: 'getCard', code: 'TypeError', version: '1.2.3' }];
    return Promise.resolve({ version: '1.2.3', errors });
  }
  if (name === 'changeSettings') held = changeSettings(held, asked.change);
  return Promise.resolve(
    name === 'getSettings'
      ? {
          settings: held,
          names: { 'colin-powell': { en: 'Colin Powell', ja: 'コリン・パウエル' } },
          dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
          isLasting: true,
        }
      : null,
  );
}) as unknown as Asker<BackgroundCalls>;

async function open(language: Language = 'en', scheme = 'light'): Promise<void> {
  held = CORRECTED;
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = scheme;
  document.title = 'Masthead';
  const styles = document.createElement('style');
  styles.textContent = tokens + cardCss + pageCss;
  document.head.append(styles);
  render(
    <Options
      ask={ask}
      reader={aReader(language)}
      isPrivate={false}
      save={save}
      copy={(text) => Promise.resolve(void copied.push(text))}
    />,
    document.body,
  );
  await eventually(() => expect(document.querySelector('h2')).not.toBeNull());
}

afterEach(() => {
  render(null, document.body);
  document.documentElement.removeAttribute('style');
  document.head.querySelectorAll('style').forEach((style) => style.remove());
  save.mockReset();
});

const labelled = (label: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('button, input, select')].find((element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const name = element.getAttribute('aria-label') ?? labels[0]?.innerText ?? element.textContent;
    return name.includes(label);
  })!;
const status = (): string =>
  [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join('');

describe('the page of settings', () => {
  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ja', 'light'],
    ['ja', 'dark'],
  ] as const)('has no fault that axe knows, %s, %s', async (language, scheme) => {
    await open(language, scheme);
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('switches kinds of marks by keyboard', async () => {
    await open();
    labelled('People').focus();
    await userEvent.keyboard(' ');
    await eventually(() => expect(held.offKinds).toEqual(['metonym', 'person']));
  });

  it('sets the size of the text', async () => {
    await open();
    await userEvent.selectOptions(document.querySelector('select')!, '125 %');
    await eventually(() => expect(held.textSize).toBe(125));
  });

  it.each([
    ['mail.example', 'offSites'],
    ['Graham', 'offNames'],
    ['“パウエル” is not Colin Powell', 'wrongBearers'],
  ] as const)('takes back in one click: %s', async (text, list) => {
    await open();
    await userEvent.click(labelled(`Undo: ${text}`));
    await eventually(() => expect(labelled(`Undo: ${text}`)).toBeUndefined());
    expect(held).toEqual({ ...CORRECTED, [list]: [] });
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('saves corrections as a file that can be loaded', async () => {
    await open();
    await userEvent.click(labelled('Save as a file'));
    const [name, text] = save.mock.calls[0]!;
    expect(name).toBe('masthead-corrections.json');
    expect(readCorrectionsFile(text)).toMatchObject({ ok: true });
  });

  const choose = (text: string): Promise<void> =>
    userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type="file"]')!,
      new File([text], 'a.json', { type: 'application/json' }),
    );

  it('takes over a file and says how much it held', async () => {
    await open();
    await choose(writeCorrectionsFile({ ...CORRECTED, offNames: ['Time'] }));
    await eventually(() => expect(status()).toBe('3 corrections loaded.'));
    expect(held).toEqual({ ...CORRECTED, offNames: ['Graham', 'Time'] });
  });

  it('refuses another file, says so and loses nothing', async () => {
    await open();
    await choose('{"offNames": []}');
    await eventually(() => expect(status()).toContain('no file of corrections'));
    expect(held).toEqual(CORRECTED);
  });

  it('copies a report that tells of no page', async () => {
    await open();
    await userEvent.click(labelled('Copy report'));
    await eventually(() => expect(status()).toContain('on the clipboard'));
    expect(copied).toEqual(['Masthead 1.2.3\ndata 2026-11-22 x\ngetCard TypeError 1.2.3']);
  });

  it('deletes everything stored, but asks before', async () => {
    await open();
    await userEvent.click(labelled('Delete everything stored'));
    expect(status()).toContain('cannot be undone');
    await userEvent.click(labelled('Keep'));
    expect(held).toEqual(CORRECTED);
    await userEvent.click(labelled('Delete everything stored'));
    await userEvent.click(labelled('Delete now'));
    await eventually(() => expect(status()).toContain('as after its installation'));
    expect(held).toEqual(readSettings(undefined).settings);
    expect(labelled('Undo: Graham')).toBeUndefined();
  });
});
