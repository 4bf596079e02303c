import { ORIGIN, deliver, world } from '../../support/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entityId } from '../../../src/model/entity';
import type { PageClues } from '../../../src/model/page-clues';
import { UNKNOWN_PAGE } from '../../../src/model/page-context';
import type { BackgroundCalls } from '../../../src/protocol/calls';
import { BACKGROUND_ANSWERS } from '../../../src/protocol/background-answers';
import { createAsker, type Asker } from '../../../src/protocol/channel';
import { aPerson } from '../../support/profile-builders';
import { startWorker } from '../../support/worker-fixture';

function askAs(sender: object): Asker<BackgroundCalls> {
  return createAsker<BackgroundCalls>(
    (message) => deliver(message, { id: 'fake', ...sender }),
    BACKGROUND_ANSWERS,
    1,
  );
}

const aPage = (url = 'https://www.themoscowtimes.com/2023/07/26/x', incognito = false) =>
  askAs({ url, tab: { id: 7, incognito } });
const popup = askAs({ url: `${ORIGIN}src/popup/index.html` });
const lastIcon = () => world.done.findLast(([name]) => name === 'setIcon')?.[1];
const lastTitle = () => world.done.findLast(([name]) => name === 'setTitle')?.[1];

const NO_CLUES: PageClues = {
  url: 'https://a.example/',
  ...{ jsonLd: [], metas: [], publishedTimes: [], times: [], lines: [] },
};

beforeEach(() => startWorker());

describe('the page about the data', () => {
  it('is told what both parts of the database hold', async () => {
    const { counts, sources } = await popup('getDataRecord', {});
    expect(counts.entities).toEqual({
      ...{ outlet: 2, organisation: 0, platform: 0, person: 1, unnamed: 0 },
    });
    expect(counts.rated).toBe(1);
    expect(sources.map(({ id }) => id)).toEqual(['own-knowledge']);
  });

  it('opens at the asked part for a card, which cannot link to it', async () => {
    await aPage()('openDataPage', { section: 'unchecked' });
    expect(world.done).toContainEqual([
      'create',
      { url: `${ORIGIN}src/data-page/index.html#unchecked` },
    ]);
  });
});

describe('a list of links', () => {
  const page = askAs({ url: `${ORIGIN}src/vetting/index.html` });

  it('is judged, each holder told once with its ratings', async () => {
    const urls = [
      'https://www.themoscowtimes.com/a',
      'themoscowtimes.com/b',
      'https://nobody.example',
    ];
    const { vettings, holders } = await page('vetLinks', { urls });
    expect(vettings.map(({ url, verdict }) => [url, verdict.kind])).toEqual([
      [urls[0], 'known'],
      [urls[1], 'known'],
      [urls[2], 'unknown'],
    ]);
    expect(holders.map(({ brief, ratings }) => [brief.id, ratings.length])).toEqual([
      ['moscow-times', 1],
    ]);
  });

  it('comes from the context menu of a link', async () => {
    const link = { menuItemId: 'vet-link', linkUrl: 'https://a.example/x' };
    world.onMenuClicked.fire(link, { id: 7, incognito: false });
    await vi.waitFor(() =>
      expect(world.done).toContainEqual([
        'create',
        { url: `${ORIGIN}src/vetting/index.html#handed` },
      ]),
    );
    expect(world.session.items['handedLinks']).toEqual({
      urls: ['https://a.example/x'],
      isPrivate: false,
    });
  });

  it('comes from a selection: its links and those in its text, marked as private', async () => {
    world.answer = (message) =>
      Promise.resolve({
        ok: true,
        value: { host: 'x.example', isPrivate: true, urls: ['https://a.example/'] },
        message,
      });
    const selection = { menuItemId: 'vet-selection', selectionText: 'see https://b.example/y.' };
    world.onMenuClicked.fire(selection, { id: 7, incognito: true });
    await vi.waitFor(() =>
      expect(world.session.items['handedLinks']).toEqual({
        urls: ['https://a.example/', 'https://b.example/y'],
        isPrivate: true,
      }),
    );
  });

  it('can be asked for in the context menu once the extension is installed or started', async () => {
    world.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() =>
      expect(world.done.filter(([name]) => name === 'createMenu')).toEqual([
        ['createMenu', { id: 'vet-link', title: 'Vet this link', contexts: ['link'] }],
        [
          'createMenu',
          { id: 'vet-selection', title: 'Vet the links in the selection', contexts: ['selection'] },
        ],
      ]),
    );
  });

  it('opens by a command, with the tab whose links it may take', async () => {
    world.onCommand.fire('vet-links', { id: 7 });
    await vi.waitFor(() =>
      expect(world.done).toContainEqual([
        'create',
        { url: `${ORIGIN}src/vetting/index.html#tab=7` },
      ]),
    );
  });

  it('is judged for pages of our own only', async () => {
    await expect(aPage()('vetLinks', { urls: ['a.example'] })).rejects.toThrow('only our own');
  });
});

describe('a page', () => {
  it('starts with its marks and its outlet', async () => {
    const start = await aPage()('getPageStart', {});
    expect(start.outlet).toBe('moscow-times');
    expect(start.marks).toEqual({
      isOn: true,
      kinds: ['outlet', 'organisation', 'platform', 'person', 'unnamed'],
      hasLinks: false,
      textSize: 100,
    });
  });

  it('has its text searched for the names of every part', async () => {
    const texts = ['Sergey Lavrov said', '', 'in Gawker'];
    expect(await aPage()('findNames', { texts })).toEqual([
      [
        { start: 0, end: 13, key: 'sergey lavrov' },
        { start: 0, end: 6, key: 'sergey' },
        { start: 7, end: 13, key: 'lavrov' },
      ],
      [],
      [{ start: 3, end: 9, key: 'gawker' }],
    ]);
  });

  it.each<[string, (page: Asker<BackgroundCalls>) => Promise<unknown>]>([
    ['a card', (ask) => ask('getCard', { id: aPerson().id, page: UNKNOWN_PAGE, place: null })],
    ['its marks', (ask) => ask('getMarks', {})],
    ['its facts', (ask) => ask('getPageFacts', { clues: NO_CLUES })],
  ])('that wants %s does not wait for the index of names', async (_, want) => {
    await startWorker();
    const read = vi.spyOn(globalThis, 'fetch');
    await want(aPage());
    expect(read.mock.calls.map(([url]) => url)).not.toContainEqual(
      expect.stringContaining('gazetteer'),
    );
  });

  it('gets names and cards', async () => {
    const text = 'Sergey Lavrov said';
    const hits = [{ start: 0, end: 13, key: 'sergey lavrov' }];
    const linked = await aPage()('linkNames', {
      ...{ page: 'a', turn: 0, date: null, order: { at: 0, count: 0, blocks: [4] } },
      excerpts: [{ block: 4, start: 0, text, hits }],
    });
    expect(linked).toMatchObject({
      blocks: [{ block: 4, mentions: [{ start: 0, end: 13, link: { id: 'sergey-lavrov' } }] }],
      briefs: [{ id: 'sergey-lavrov' }],
      isLast: true,
    });
    expect(
      (await aPage()('getCard', { id: aPerson().id, page: UNKNOWN_PAGE, place: null }))?.header.name
        .text,
    ).toBe('Sergey Lavrov');
  });

  it('is told who is meant by the links under names', async () => {
    const hits = [{ start: 0, end: 12, key: 'moscow times' }];
    const links = [{ start: 0, end: 12, host: 'www.themoscowtimes.com' }];
    const linked = await aPage('https://other.example/')('linkNames', {
      ...{ page: 'a', turn: 0, date: null, order: { at: 0, count: 0, blocks: [0] } },
      excerpts: [{ block: 0, start: 0, text: 'Moscow Times', hits, links }],
    });
    const mentions = linked?.blocks.flatMap((block) => block.mentions) ?? [];
    expect(mentions).toMatchObject([{ link: { id: 'moscow-times' } }]);
    expect(mentions[0]?.evidence).toContainEqual({
      rule: 'link-target',
      surface: 'www.themoscowtimes.com',
    });
  });

  it('has its names counted on the button of its tab', async () => {
    await aPage()('reportCount', { count: 12 });
    expect(Object.fromEntries(world.done)).toMatchObject({
      setBadgeText: { tabId: 7, text: '12' },
      setTitle: { tabId: 7, title: 'Masthead: 12 names' },
    });
  });

  it('may not put a switch', async () => {
    await expect(aPage()('setAllMarks', { isOn: false, isPrivate: false })).rejects.toThrow(
      'only our own pages',
    );
    await expect(
      aPage()('setSiteMarks', { host: 'a.example', isOn: false, isPrivate: false }),
    ).rejects.toThrow('only our own pages');
    expect(world.local.items).toEqual({});
  });

  it('does not notice that the worker was killed', async () => {
    await aPage()('getPageStart', {});
    await startWorker({ keepMemory: true });
    expect(
      (await aPage()('getCard', { id: aPerson().id, page: UNKNOWN_PAGE, place: null }))?.header.name
        .text,
    ).toBe('Sergey Lavrov');
  });
});

describe('a correction', () => {
  const text = 'Sergey Lavrov said';
  const hits = [{ start: 0, end: 13, key: 'sergey lavrov' }];
  const namesOn = async (page: Asker<BackgroundCalls>) => {
    const linked = await page('linkNames', {
      ...{ page: 'a', turn: 0, date: null, order: { at: 0, count: 0, blocks: [0] } },
      excerpts: [{ block: 0, start: 0, text, hits }],
    });
    return linked?.blocks.flatMap(({ mentions }) => mentions).length;
  };
  const name = 'Sergey Lavrov';
  const settingsOf = (isPrivate = false) => popup('getSettings', { isPrivate });

  it.each([
    ['of a name', { kind: 'name', name }],
    ['of a bearer', { kind: 'bearer', name, id: entityId('sergey-lavrov') }],
  ] as const)('%s takes effect on every page and is taken back', async (_, correction) => {
    await aPage()('correct', { correction });
    expect(await namesOn(aPage('https://other.example/'))).toBe(0);
    await popup('changeSettings', { change: { ...correction, isOn: true }, isPrivate: false });
    expect(await namesOn(aPage())).toBe(1);
  });

  it('of a site switches it off', async () => {
    const host = 'www.themoscowtimes.com';
    await aPage()('correct', { correction: { kind: 'site', host } });
    expect((await aPage()('getMarks', {})).isOn).toBe(false);
    await expect(
      aPage()('correct', { correction: { kind: 'site', host: 'other.example' } }),
    ).rejects.toThrow('own site only');
  });

  it('in a private window holds there alone', async () => {
    const secret = aPage('https://secret.example/', true);
    await secret('correct', { correction: { kind: 'name', name } });
    expect(await namesOn(secret)).toBe(0);
    expect(await namesOn(aPage())).toBe(1);
    expect(world.local.items).toEqual({});
  });

  it('is listed with the name of whom it concerns', async () => {
    await aPage()('correct', {
      correction: { kind: 'bearer', name, id: entityId('sergey-lavrov') },
    });
    expect((await settingsOf()).names).toMatchObject({ 'sergey-lavrov': { en: 'Sergey Lavrov' } });
  });

  it('is offered with the reasons of a mark', async () => {
    const why = await aPage()('getWhy', {
      place: { surface: name, before: '', after: ' said' },
      ids: [entityId('sergey-lavrov')],
      evidence: [{ rule: 'name-alone' }],
    });
    expect(why.groups[0]?.rows[0]).toBe('“Sergey Lavrov” is the full name of Sergey Lavrov');
    expect(why.actions.at(-1)?.correction).toEqual({
      kind: 'site',
      host: 'www.themoscowtimes.com',
    });
  });
});

describe('the settings', () => {
  it('leave out the kinds that are switched off, platforms with organisations', async () => {
    const change = { kind: 'marks', marks: 'organisation', isOn: false } as const;
    await popup('changeSettings', { change, isPrivate: false });
    expect((await aPage()('getMarks', {})).kinds).toEqual(['outlet', 'person', 'unnamed']);
  });

  it('are changed by our own pages alone', async () => {
    const change = { kind: 'all', isOn: false } as const;
    await expect(aPage()('changeSettings', { change, isPrivate: false })).rejects.toThrow(
      'only our own pages',
    );
  });
});

describe('the switches', () => {
  const host = 'www.themoscowtimes.com';

  it('turn one site off, tell all tabs, and show another icon there', async () => {
    world.tabs = [{ id: 7 }, { id: 8 }];
    await popup('setSiteMarks', { host, isOn: false, isPrivate: false });
    expect(world.done.filter(([name]) => name === 'sendMessage')).toHaveLength(2);
    expect((await aPage()('getMarks', {})).isOn).toBe(false);
    expect(lastIcon()).toMatchObject({ path: { 16: '/icons/off-16.png' } });
    expect(lastTitle()).toMatchObject({ title: 'Masthead: Switched off on this site' });
    expect((await aPage('https://other.example/')('getMarks', {})).isOn).toBe(true);
  });

  it('turn all sites off and on', async () => {
    await popup('setAllMarks', { isOn: false, isPrivate: false });
    expect((await aPage()('getPageStart', {})).marks.isOn).toBe(false);
    expect(lastTitle()).toMatchObject({ title: 'Masthead: Switched off on all sites' });
    await popup('setAllMarks', { isOn: true, isPrivate: false });
    expect((await aPage()('getMarks', {})).isOn).toBe(true);
  });

  it('of a private window hold there alone, until the last one is closed', async () => {
    await popup('setSiteMarks', { host, isOn: false, isPrivate: true });
    expect((await aPage(undefined, true)('getMarks', {})).isOn).toBe(false);
    expect((await aPage()('getMarks', {})).isOn).toBe(true);
    expect(world.local.items).toEqual({});
    world.windows = [{ incognito: false }];
    world.onWindowRemoved.fire(1);
    await vi.waitFor(async () =>
      expect((await aPage(undefined, true)('getMarks', {})).isOn).toBe(true),
    );
  });

  it('are shown in the popup with the outlet, its ratings and their raters', async () => {
    await popup('setSiteMarks', { host, isOn: false, isPrivate: false });
    expect(await popup('getSite', { host, isPrivate: false })).toMatchObject({
      host,
      outlet: { id: 'moscow-times' },
      ratings: [{ rater: 'score' }],
      raters: [{ id: 'score' }],
      isOnEverywhere: true,
      isOnHere: false,
      dataVersion: { date: '2026-11-22' },
    });
  });

  it('are shown for a host that nobody knows, too', async () => {
    expect(await popup('getSite', { host: 'unknown.example', isPrivate: false })).toMatchObject({
      outlet: null,
      ratings: [],
      raters: [],
      isOnHere: true,
    });
  });
});

describe('why a tab does not answer', () => {
  const access = (tabId: number) => popup('getTabAccess', { tabId });

  it('it was open before the extension', async () => {
    world.tabs = [{ id: 7 }];
    await startWorkerWithTabs();
    expect(await access(7)).toBe('open-before-install');
  });

  it('it was open before an update', async () => {
    world.tabs = [{ id: 7 }];
    await startWorkerWithTabs();
    world.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() => expect(world.session.items['updated']).toBe(true));
    expect(await access(7)).toBe('open-before-update');
  });

  it('the reader has not given access', async () => {
    world.tabs = [{ id: 7 }];
    await startWorkerWithTabs();
    world.isAllowedEverywhere = false;
    expect(await access(7)).toBe('access-not-given');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['it was opened later', () => Promise.resolve()],
    [
      'it has reported before',
      async () => {
        world.tabs = [{ id: 7 }];
        await startWorkerWithTabs();
        await aPage()('getPageStart', {});
      },
    ],
    [
      'it was reloaded as told',
      async () => {
        world.tabs = [{ id: 7 }];
        await startWorkerWithTabs();
        await access(7);
        world.onUpdated.fire(7, { status: 'loading' });
      },
    ],
    [
      'it was open when the browser started',
      async () => {
        world.tabs = [{ id: 7 }];
        await startWorkerWithTabs();
        world.onStartup.fire();
      },
    ],
  ])('no extension may enter it: %s', async (_, happen) => {
    await happen();
    expect(await access(7)).toBe('closed-to-extensions');
  });

  /** A first start with the tabs that the case has opened. */
  async function startWorkerWithTabs(): Promise<void> {
    world.session.items = {};
    await startWorker({ keepMemory: true });
  }
});

describe('what the browser tells', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ])('after an %s the welcome page opens %i times', (reason, times) => {
    world.onInstalled.fire({ reason });
    expect(world.done.filter(([name]) => name === 'create')).toHaveLength(times);
  });

  it.each([
    ['next-mention', { id: 7 }, [{ call: 'moveToMention', ask: { step: 1 } }]],
    ['previous-mention', { id: 7 }, [{ call: 'moveToMention', ask: { step: -1 } }]],
    ['next-mention', undefined, []],
    ['something-else', { id: 7 }, []],
  ])('the command %s in tab %j', (command, tab, sent) => {
    world.onCommand.fire(command, tab);
    const messages = world.done.filter(([name]) => name === 'sendMessage');
    expect(messages.map(([, argument]) => (argument as { message: unknown }).message)).toEqual(
      sent,
    );
  });

  it('all listeners are there after the first turn', () => {
    const events = [
      world.onMessage,
      world.onInstalled,
      world.onStartup,
      world.onCommand,
      world.onUpdated,
      world.onWindowRemoved,
      world.onMenuClicked,
    ];
    expect(events.map(({ listeners }) => listeners.size)).toEqual([1, 3, 2, 1, 1, 1, 1]);
  });
});
