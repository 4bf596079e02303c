// A card never jumps or grows under the pointer: not when its profile comes, not when a list unfolds.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeCard } from '../../src/describe/describe-card';
import { partialDate } from '../../src/lib/iso-date';
import type { CardContents } from '../../src/model/profile';
import { translatorOf } from '../support/catalogue';
import { aPage } from '../support/page-fixture';
import { aPerson, aRole, aSource } from '../support/profile-builders';
import { ALL_MARKS, aSession, type TestSession } from '../support/session-fixture';
import { stretchTimers } from '../support/stretch-timers';
import { waitUntil } from '../support/wait-until';

/** How long a card waits for its profile out of sight; see content/card-controller.ts. */
const PATIENCE_MS = 100;

const roles = Array.from({ length: 12 }, (_, place) =>
  aRole({ title: { en: `Office ${place}` }, source: 'copy' }),
);
const contents: CardContents = {
  profile: aPerson({ id: 'lavrov', display: { en: 'Sergey Lavrov' }, roles }),
  ...{ statements: [], related: [], topics: [], threads: [], names: {}, raters: [] },
  sources: [aSource('copy')],
  dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
};
const card = describeCard(contents, translatorOf('en'));

const dialogIn = ({ cardRoot }: TestSession): HTMLElement | null =>
  cardRoot?.querySelector<HTMLElement>('[role="dialog"]') ?? null;
const isWaiting = (test: TestSession): boolean =>
  (dialogIn(test)?.querySelector('.mh-skels') ?? null) !== null;
const hasProfile = (test: TestSession): boolean =>
  (dialogIn(test)?.querySelector('.mh-roles') ?? null) !== null;
/** The box of the card in the page; the first root is that of the host. */
const boxOf = ({ roots: [host] }: TestSession): HTMLElement | null =>
  host?.querySelector<HTMLElement>('.box') ?? null;
const isSeen = (test: TestSession): boolean => getComputedStyle(boxOf(test)!).opacity === '1';
const place = (test: TestSession): readonly number[] => {
  const { top, bottom, height } = boxOf(test)!.getBoundingClientRect();
  return [top, bottom, height].map(Math.round);
};

/** Opens the card of the one name on the page; its profile waits for `answer`. */
async function hoverName(
  style: string,
  answer: Promise<unknown>,
  onFrame: (test: TestSession) => void = () => undefined,
): Promise<TestSession> {
  const page = aPage(`<p style="position:absolute;margin:0;left:20px;${style}">Lavrov</p>`);
  const test = aSession({ getCard: () => answer.then(() => card) });
  const look = (): void => {
    onFrame(test);
    if (page.isConnected) requestAnimationFrame(look);
  };
  look();
  test.session.setMarks(ALL_MARKS);
  await test.marked();
  await userEvent.hover(page.querySelector('p')!, { position: { x: 4, y: 6 } });
  await waitUntil('the card is made', () => dialogIn(test));
  return test;
}

const PLACES = [
  ['below its mark', 'top:20px'],
  ['above its mark', 'bottom:8px'],
] as const;

describe.each(PLACES)('a card %s', (_, style) => {
  it('is never seen without its profile where that comes at once', async () => {
    stretchTimers(PATIENCE_MS, 10_000); // a busy machine is no late answer
    const seen: boolean[] = [];
    const test = await hoverName(style, Promise.resolve(), (test) => {
      if (boxOf(test)?.dataset['shown'] !== undefined) seen.push(isWaiting(test));
    });
    await waitUntil('it is seen', () => seen.length > 2);
    expect(seen.some((wasWaiting) => wasWaiting)).toBe(false);
    expect(isWaiting(test)).toBe(false);
  });

  it('keeps its place and height when a late profile comes', async () => {
    let come = (): void => undefined;
    const test = await hoverName(style, new Promise<void>((done) => (come = done)));
    await waitUntil('it waits in sight', () => isWaiting(test) && isSeen(test));
    const before = place(test);
    come();
    await waitUntil('the profile is there', () => hasProfile(test));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(place(test)).toEqual(before);
  });

  it('leaves everything where it is when a list unfolds', async () => {
    const test = await hoverName(style, Promise.resolve());
    await waitUntil('the profile is there', () => hasProfile(test) && isSeen(test));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const dialog = dialogIn(test)!;
    const topOf = (): number =>
      boxOf(test)!.getBoundingClientRect().top +
      dialog.querySelector('.mh-roles')!.getBoundingClientRect().top;
    const before = topOf();
    [...dialog.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'showMore')!
      .click();
    // Two of them stand in the box of today and are not said again.
    const others = roles.length - 2;
    await waitUntil(
      'it unfolds',
      () => dialog.querySelector('.mh-roles')!.children.length === others,
    );
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(Math.round(topOf())).toBe(Math.round(before));
  });
});
