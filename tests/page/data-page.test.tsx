import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { describeData } from '../../src/describe/describe-data';
import { partialDate } from '../../src/lib/iso-date';
import type { DataRecord } from '../../src/model/data-record';
import cardCss from '../../src/ui/card.css?inline';
import { DataScreen } from '../../src/ui/DataScreen';
import pageCss from '../../src/ui/page.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import { aReader } from '../support/catalogue';
import { aRater, aSource } from '../support/profile-builders';

const record: DataRecord = {
  dataVersion: { date: partialDate('2026-11-22'), hash: '9f2c'.repeat(16) },
  counts: {
    entities: { outlet: 21_000, organisation: 130, platform: 28, person: 11_000, unnamed: 6 },
    ...{ statements: 274, retold: 8, rated: 11_900, selfDescribed: 90, owned: 320, seated: 400 },
    ...{ inJapanese: 3_000, inOldSnapshot: 5_200, unchecked: 900 },
    bySource: { 'rated-list': 11_466 },
  },
  raters: [
    aRater(),
    aRater({
      id: 'list',
      kind: 'status',
      scale: { type: 'enum', values: [{ id: 'on', en: 'on the list', ja: '掲載' }] },
    }),
  ],
  sources: [
    aSource('rated-list', { url: 'https://list.example/', date: '2022-07/2023-03' }),
    aSource('own-knowledge', { notice: 'Copyright (c) 2023 Somebody' }),
  ],
};

function show(language: 'en' | 'ja', theme: 'light' | 'dark'): void {
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = theme;
  document.title = 'Masthead';
  const styles = document.createElement('style');
  styles.textContent = tokens + cardCss + pageCss;
  document.head.append(styles);
  const reader = aReader(language);
  render(<DataScreen view={describeData(record, reader)} reader={reader} />, document.body);
}

afterEach(() => {
  render(null, document.body);
  document.documentElement.removeAttribute('style');
  document.head.querySelectorAll('style').forEach((style) => style.remove());
});

const textOf = (selector: string): string =>
  document.querySelector<HTMLElement>(selector)?.innerText ?? '';
const sectionOf = (id: string): string =>
  document.getElementById(id)?.parentElement?.innerText ?? '';

describe('the page about the data', () => {
  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ja', 'light'],
    ['ja', 'dark'],
  ] as const)('has no fault that axe knows, %s, %s', async (language, theme) => {
    show(language, theme);
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([
    ['en', '9,100 of 21,000', 'Jul 2022 – Mar 2023'],
    ['ja', '21,000件のうち9,100件', '2022年7月〜2023年3月'],
  ] as const)('says in %s what is missing and how old a source is', (language, gap, date) => {
    show(language, 'light');
    expect(sectionOf('gaps')).toContain(gap);
    expect(sectionOf('sources')).toContain(date);
  });

  it('tells the hash and has a target for every link of its own', () => {
    show('en', 'light');
    expect(textOf('code')).toBe(record.dataVersion.hash);
    for (const link of document.querySelectorAll('nav a')) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('says so when the database does not answer', () => {
    render(<DataScreen view={null} reader={aReader('en')} />, document.body);
    expect(textOf('[role="alert"]')).toBe('Masthead did not answer');
  });
});
