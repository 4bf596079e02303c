// What the cards say of everybody and everything that one long text names. The words lie in `cards/`:
// those in English and Japanese on a page of its day, and what differs on a page of the data's own day.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/describe/translate';
import { cardOf, store } from '../support/seed-cards';
import { SEED, TEXT_DATE } from '../support/seed-text';

/** How long before or after the page something was said: it differs everywhere, and tells nothing. */
const AGE =
  /\d+ (?:day|month|year)s? (?:before|after) this page|このページの\d+(?:日|か月|年)[前後]/;

/** The lines that only one of two cards has. */
function difference(then: readonly string[], now: readonly string[]): readonly string[] {
  const [before, after] = [then, now].map((lines) => lines.map((line) => line.replace(AGE, '')));
  return [
    ...before!.filter((line) => !after!.includes(line)).map((line) => `- ${line}`),
    ...after!.filter((line) => !before!.includes(line)).map((line) => `+ ${line}`),
  ];
}

async function textOf(id: string, language: Language): Promise<readonly string[]> {
  const then = await cardOf(id, language, TEXT_DATE);
  const now = await cardOf(id, language, store.dataVersion.date);
  return [
    `===== ${language}, on a page of ${TEXT_DATE} =====`,
    ...then,
    `===== ${language}, what differs today =====`,
    ...difference(then, now),
    '',
  ];
}

describe('the cards of one long text', () => {
  it('are forty-three', () => {
    expect(new Set(SEED).size).toBe(43);
  });

  it.each(SEED)('%s', async (id) => {
    const [en, ja] = await Promise.all([textOf(id, 'en'), textOf(id, 'ja')]);
    await expect([...en, ...ja].join('\n')).toMatchFileSnapshot(`cards/${id}.txt`);
  });
});
