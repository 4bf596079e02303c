import { beforeAll, describe, expect, it } from 'vitest';
import { median } from '../../src/tools/page-row';
import { BACKGROUND_ANSWERS } from '../../src/protocol/background-answers';
import type { BackgroundCalls } from '../../src/protocol/calls';
import { createAsker } from '../../src/protocol/channel';
import { KINDS } from '../support/e2e-session';
import { useOwnSession, useSite } from '../support/journey';
import { openKiller, type KillWorker } from '../support/stop-worker';
import { waitUntil } from '../support/wait-until';

// A reader opens cards, loads pages and switches sites off while the worker is killed a hundred times:
// before a question, with it, and while it is being answered.

const KILLS = 100;
/** What a kill may add to an answer, by the median, ms. */
const DELAY_MAX_MS = 150;
/** On a machine that is held up, as undisturbed cards show, it may be this many times their time. */
const DELAY_OF_CALM = 3;
/** When the worker is killed, by turns, ms after the question: before it, with it, under way. */
const MOMENTS_MS = ['before', 0, 15] as const;
/** So often the page is loaded anew, and a site is switched off. */
const LOAD_EVERY = 20;
const SWITCH_EVERY = 10;

const NAMES = ['NBC News', 'Sergey Lavrov', 'The Washington Post'];
const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<p>${NAMES[0]} quoted ${NAMES[1]}.</p><p>${NAMES[2]} did not.</p>`;

/** What the functions below use of a page of the extension. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

describe.each(KINDS)('a worker in %s', (kind) => {
  const site = useSite({ '/': PAGE });
  const session = useOwnSession(kind);
  let kill: KillWorker;

  beforeAll(async () => {
    kill = await openKiller(session);
  });

  it(`that is killed ${KILLS} times loses no answer, and costs little time`, async () => {
    const { page, tab, ...read } = await session.open(site.url('/'));
    const ownPage = await session.extension.openPage(session.extension.popupPath);
    const askWorker = createAsker<BackgroundCalls>(
      (message) => ownPage.evaluate((sent) => chrome.runtime.sendMessage(sent), message),
      BACKGROUND_ANSWERS,
      2,
    );
    await page.bringToFront();
    let kills = 0;
    const killAfter = async (ms: number): Promise<void> => {
      await new Promise((done) => setTimeout(done, ms));
      if (await kill()) kills++;
    };
    /** Opens the card of a name, by the way of the popup's list; ms until all of it is there. */
    const timeCard = async (index: number): Promise<number> => {
      const begin = performance.now();
      await tab.ask('openMention', { index });
      await waitUntil(`the card of ${NAMES[index] ?? ''}`, async () => {
        const card = await read.glimpse();
        return card?.isComplete === true && card.name === NAMES[index];
      });
      return performance.now() - begin;
    };

    const calm: number[] = [];
    const killed: number[] = [];
    const switched: string[] = [];
    for (let round = 0; kills < KILLS; round++) {
      const moment = MOMENTS_MS[round % MOMENTS_MS.length] ?? 0;
      if (round % LOAD_EVERY === LOAD_EVERY - 1) {
        await Promise.all([page.reload(), killAfter(round)]);
        expect(await read.surfaces()).toEqual(NAMES);
      } else if (round % SWITCH_EVERY === SWITCH_EVERY - 2) {
        const host = `site-${round}.example`;
        const order = { host, isOn: false, isPrivate: false };
        await Promise.all([askWorker('setSiteMarks', order), killAfter(round % SWITCH_EVERY)]);
        switched.push(host);
      } else {
        // In turn, so that a busy machine holds both up; the worker is awake when the first one is asked for.
        await askWorker('getSite', { host: 'nbcnews.com', isPrivate: false });
        calm.push(await timeCard((round + 1) % NAMES.length));
        if (moment === 'before') await killAfter(0);
        const [ms] = await Promise.all([
          timeCard(round % NAMES.length),
          moment === 'before' ? undefined : killAfter(moment),
        ]);
        killed.push(ms);
      }
    }
    const { settings } = await askWorker('getSettings', { isPrivate: false });
    expect(settings.offSites).toEqual(switched.toSorted());

    const delay = median(killed.map((ms, at) => ms - (calm[at] ?? 0)));
    const usual = median(calm);
    console.log(
      `${kind}: ${kills} kills; a card takes ${usual.toFixed(0)} ms, with a kill ${delay.toFixed(0)} ms more`,
    );
    expect(delay).toBeLessThanOrEqual(Math.max(DELAY_MAX_MS, usual * DELAY_OF_CALM));
  });
});
