import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import {
  frameIn,
  INNER_PAGE,
  MARKED_FRAMES,
  marksIn,
  openFrames,
  waitForMarks,
  type FrameSession,
} from '../support/frame-site';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

const MARKED = ['NBC News', 'Sergey Lavrov'];

describe.each(KINDS)('names in frames, with %s', (kind) => {
  let frames: FrameSession;
  let read: ReadPage;

  beforeAll(async () => {
    frames = await openFrames(kind);
    ({ read } = frames);
  });
  afterAll(() => frames.close());

  it.each(MARKED_FRAMES.filter((id) => id !== 'outer'))(
    'are marked in one that is %s',
    async (id) => {
      const frame = await frameIn(read.page, id);
      await waitForMarks(read.page, id, frame);
      expect(await marksIn(frame)).toEqual(MARKED);
    },
  );

  it('are marked in a frame within a frame', async () => {
    const nested = await frameIn(read.page, 'nested');
    await waitForMarks(read.page, 'outer', nested);
    expect(await marksIn(nested)).toEqual(MARKED);
  });

  it('are marked where all text lies in a shadow root', async () => {
    const root = await frameIn(read.page, 'root');
    await waitForMarks(read.page, 'root', root);
    expect(await marksIn(root)).toEqual(MARKED);
  });

  it('leave the document of a frame as it was, node for node', async () => {
    const frame = await frameIn(read.page, 'cross');
    const [now, before] = await frame.evaluate((html) => {
      const write = (page: Document): string => new XMLSerializer().serializeToString(page);
      return [write(document), write(new DOMParser().parseFromString(html, 'text/html'))];
    }, INNER_PAGE);
    expect(await marksIn(frame)).toEqual(MARKED);
    expect(now).toBe(before);
  });

  it('are left alone where nobody can read them, until somebody can', async () => {
    const [small, hidden] = [await frameIn(read.page, 'small'), await frameIn(read.page, 'hidden')];
    await read.page.$eval('#small', (element) => element.scrollIntoView());
    expect([await marksIn(small), await marksIn(hidden)]).toEqual([[], []]);

    await read.page.$eval('#hidden', (element) => element.setAttribute('style', ''));
    await waitForMarks(read.page, 'hidden', hidden);
    await read.page.$eval('#small', (element) => {
      element.setAttribute('width', '400');
      element.setAttribute('height', '150');
    });
    await waitForMarks(read.page, 'small', small);
  });

  it('are marked when an empty frame gets text', async () => {
    const empty = await frameIn(read.page, 'empty');
    await read.page.$eval('#empty', (element) => element.scrollIntoView());
    await empty.evaluate(() => document.body.append('Sergey Lavrov'));
    await waitUntil('the new text is marked', async () => (await marksIn(empty)).length === 1);
  });
});
