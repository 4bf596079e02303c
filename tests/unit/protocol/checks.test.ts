import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId, type EntityId } from '../../../src/model/entity';
import type { PageClues } from '../../../src/model/page-clues';
import { UNKNOWN_PAGE, type PageContext } from '../../../src/model/page-context';
import { BACKGROUND_ASKS } from '../../../src/protocol/background-asks';
import { CONTENT_ASKS } from '../../../src/protocol/content-asks';
import { ENTITY_KINDS } from '../../../src/protocol/shapes';
import { BACKGROUND_ANSWERS } from '../../../src/protocol/background-answers';
import { CONTENT_ANSWERS, FRAME_ANSWERS } from '../../../src/protocol/content-answers';
import { FRAME_ASKS } from '../../../src/protocol/frame-shapes';

const TURN = { page: 'a', turn: 0 };
const LINK = { ...TURN, excerpts: [], order: { at: 0, count: 0, blocks: [] } };

/** `NBC` at the start of a block, but for what is said otherwise. */
const anExcerpt = (excerpt: object, hit: object): object => ({
  ...{ block: 0, start: 0, text: 'NBC' },
  hits: [{ start: 0, end: 3, key: 'nbc', ...hit }],
  ...excerpt,
});

const ASKS: Readonly<Record<string, (ask: unknown) => boolean>> = {
  ...BACKGROUND_ASKS,
  ...CONTENT_ASKS,
  ...FRAME_ASKS,
};

const times = <Value>(count: number, value: Value): readonly Value[] =>
  Array<Value>(count).fill(value);

const FULL_PAGE: PageContext = {
  date: { value: partialDate('2023-08-13'), basis: 'meta' },
  textKind: { value: 'blog', basis: 'json-ld' },
  outlet: entityId('nbc-news'),
  entities: Array<EntityId>(200).fill(entityId('cfr')),
  words: 'w'.repeat(4_000),
};

const FULL_CLUES: PageClues = {
  url: 'u'.repeat(2_000),
  jsonLd: ['{}'.repeat(50_000)],
  metas: [['date', 'c'.repeat(300)]],
  publishedTimes: [],
  times: times(200, '2023-08-13'),
  lines: ['l'.repeat(300)],
};

const PLACE = { surface: 'Lavrov', before: 'Mr. ', after: ' said' };

const FRAME_LINE = { left: 1, top: -2.5, right: 80, bottom: 16 };
const AMBIGUOUS = { kind: 'ambiguous', ids: ['thomas-graham', 'lindsey-graham'] };
const CHOSEN = {
  mention: {
    ...{ start: 4, end: 10, block: 0, surface: 'Lavrov' },
    link: { kind: 'linked', id: 'sergey-lavrov' },
    evidence: [{ rule: 'honorific-before', surface: 'Mr.' }],
  },
  ...{ place: PLACE, entities: FULL_PAGE.entities, lines: [FRAME_LINE] },
};
const FRAMED = { ...CHOSEN, inFrame: { x: 5, y: 6 }, onScreen: { x: -1005, y: 606 } };
const MOVE = { kind: 'move', name: FRAMED, isTouch: false, age: 34.5 };

const CORRECTIONS = [
  { kind: 'bearer', name: 'Graham', id: 'lindsey-graham' },
  { kind: 'name', name: 'Graham' },
  { kind: 'site', host: 'nbcnews.com' },
] as const;

const cardAsk = (parts: object): object => ({
  id: 'sergey-lavrov',
  page: UNKNOWN_PAGE,
  place: null,
  ...parts,
});

const linkedNames = (links: readonly unknown[]): object => ({
  ...TURN,
  excerpts: [{ block: 0, start: 9, text: 'NBC', hits: [{ start: 9, end: 12, key: 'nbc' }], links }],
});

/** For each call: asks that pass, and their nearest neighbours that do not. */
const CASES: Readonly<Record<string, { valid: readonly unknown[]; invalid: readonly unknown[] }>> =
  {
    getPageStart: { valid: [{}], invalid: [null, [], 'ask', { host: 'nbcnews.com' }] },
    getErrors: { valid: [{}], invalid: [{ all: true }] },
    deleteStored: { valid: [{}], invalid: [{ what: 'errors' }] },
    getMarks: { valid: [{}], invalid: [undefined, { isPrivate: false }] },
    getHost: { valid: [{}], invalid: [{ host: '' }] },
    getDate: { valid: [{}], invalid: [{ host: '' }] },
    getMarkStyles: { valid: [{}], invalid: [{ frameId: 3 }] },
    getMentions: { valid: [{}], invalid: [{ a: 1 }] },
    getNames: { valid: [{}], invalid: [{ a: 1 }] },
    openName: { valid: [{ index: 0 }], invalid: [{}, { index: '0' }, { index: 0, frameId: 3 }] },
    reportFrame: {
      valid: [
        { kind: 'release' },
        { kind: 'disturb' },
        { kind: 'over' },
        { kind: 'moved', lines: [FRAME_LINE] },
        { kind: 'moved', lines: [] },
        MOVE,
        { ...MOVE, kind: 'press', name: null },
        { ...MOVE, kind: 'click', isTouch: true },
        { ...MOVE, name: { ...FRAMED, mention: { ...FRAMED.mention, link: AMBIGUOUS } } },
        { kind: 'named', count: 0, path: [0] },
        { kind: 'named', count: 100_000, path: [3, -1, 7] },
        { kind: 'chosen', name: CHOSEN, path: [3] },
      ].map((news) => ({ news })),
      invalid: [
        null,
        { kind: 'open' },
        { kind: 'over', lines: [FRAME_LINE] },
        { kind: 'release', name: null },
        { kind: 'named', count: 1 },
        { kind: 'named', count: -1, path: [0] },
        { kind: 'named', count: 100_001, path: [0] },
        { kind: 'named', count: 1, path: [-2] },
        { kind: 'named', count: 1, path: [0.5] },
        { kind: 'named', count: 1, path: times(51, 0) },
        { kind: 'chosen', name: null, path: [3] },
        { kind: 'chosen', name: FRAMED, path: [3] },
        { kind: 'chosen', name: CHOSEN },
        { kind: 'moved' },
        { kind: 'moved', lines: times(201, FRAME_LINE) },
        { kind: 'moved', lines: [{ ...FRAME_LINE, top: Infinity }] },
        { kind: 'moved', lines: [{ ...FRAME_LINE, top: '1' }] },
        { kind: 'move', name: null },
        { ...MOVE, isTouch: 1 },
        { ...MOVE, age: Infinity },
        { ...MOVE, age: '1' },
        { ...MOVE, name: { ...FRAMED, briefs: [] } },
        { ...MOVE, name: { ...FRAMED, onScreen: { x: 1 } } },
        { ...MOVE, name: { ...FRAMED, entities: times(201, 'nbc') } },
        { ...MOVE, name: { ...FRAMED, entities: ['No id'] } },
        { ...MOVE, name: { ...FRAMED, mention: { ...FRAMED.mention, surface: 's'.repeat(201) } } },
        { ...MOVE, name: { ...FRAMED, mention: { ...FRAMED.mention, link: { kind: 'none' } } } },
      ].map((news) => ({ news })),
    },
    reportCard: {
      valid: [
        { frameId: 3, isShown: true },
        { frameId: 2 ** 40, isShown: false },
      ],
      invalid: [
        { frameId: -1, isShown: true },
        { frameId: 0.5, isShown: true },
        { frameId: '3', isShown: true },
        { frameId: 3 },
        {},
      ],
    },
    hearCard: { valid: [{ isShown: true }], invalid: [{}, { isShown: 1 }] },
    hearFrame: {
      valid: [
        { frameId: 3, news: { kind: 'over' }, outlet: null, briefs: [] },
        { frameId: 3, news: { kind: 'over' }, outlet: 'nbc', briefs: [] },
      ],
      invalid: [
        { frameId: 3, news: null, outlet: null, briefs: [] },
        { frameId: 3, news: { kind: 'over' }, outlet: null },
        { frameId: 3, news: { kind: 'over' }, outlet: '', briefs: [] },
      ],
    },
    vetLinks: {
      valid: [{ urls: [] }, { urls: times(200, 'u'.repeat(65_537)) }],
      invalid: [
        {},
        { urls: times(201, 'u') },
        { urls: ['u'.repeat(65_538)] },
        { urls: [1] },
        { urls: [], of: 'page' },
      ],
    },
    markLinks: {
      valid: [{ urls: [] }, { urls: times(200, 'u') }],
      invalid: [{}, { urls: times(201, 'u') }, { urls: ['u'.repeat(65_538)] }],
    },
    getLinkCard: {
      valid: [{ url: 'u', page: UNKNOWN_PAGE }],
      invalid: [{ url: 'u' }, { url: 1, page: UNKNOWN_PAGE }],
    },
    lookUp: {
      valid: [{ text: '' }, { text: 'u'.repeat(65_537) }],
      invalid: [{}, { text: 'u'.repeat(65_538) }, { text: 1 }, { text: 'NBC', of: 'page' }],
    },
    getLinks: {
      valid: [{ of: 'page' }, { of: 'selection' }],
      invalid: [{}, { of: 'frame' }, { of: 'page', most: 1 }],
    },
    reportSwitches: { valid: [{}], invalid: [{ host: 'nbcnews.com' }] },
    getPageFacts: {
      valid: [{ clues: FULL_CLUES }],
      invalid: [
        {},
        { clues: null },
        { clues: { ...FULL_CLUES, url: 'u'.repeat(2_001) } },
        { clues: { ...FULL_CLUES, jsonLd: times(2, '{}'.repeat(30_000)) } },
        { clues: { ...FULL_CLUES, metas: [['name']] } },
        { clues: { ...FULL_CLUES, metas: [['name', 'c'.repeat(301)]] } },
        { clues: { ...FULL_CLUES, times: times(201, '') } },
        { clues: { ...FULL_CLUES, lines: ['l'.repeat(301)] } },
      ],
    },
    findNames: {
      valid: [
        { texts: [] },
        { texts: ['', 'ラブロフ'] },
        { texts: ['t'.repeat(65_535)] },
        { texts: times(32_768, 't') },
      ],
      invalid: [
        {},
        { texts: 'NBC' },
        { texts: [1] },
        { texts: ['t'.repeat(65_536)] },
        { texts: times(32_769, 't') },
        { texts: times(65_537, '') },
        { texts: [], date: null },
      ],
    },
    noteNames: {
      valid: [
        { ...TURN, excerpts: [] },
        { ...TURN, excerpts: [{ block: 0, start: 0, text: 'ラブロフ', hits: [] }] },
        { ...TURN, excerpts: [anExcerpt({ start: 9 }, { start: 9, end: 12 })] },
        { ...TURN, excerpts: [anExcerpt({}, { key: 'k'.repeat(120) })] },
        linkedNames([{ start: 9, end: 12, host: 'www.nbcnews.com' }]),
        linkedNames([{ start: 10, end: 11, host: 'xn--wgv71a.example' }]),
      ],
      invalid: [
        {},
        TURN,
        { excerpts: [] },
        { ...TURN, page: 'x'.repeat(33), excerpts: [] },
        { ...TURN, turn: -1, excerpts: [] },
        { ...TURN, excerpts: [{ block: 0, start: 0, text: 'NBC' }] },
        { ...TURN, excerpts: [anExcerpt({}, { end: 4 })] },
        { ...TURN, excerpts: [anExcerpt({ start: 1 }, {})] },
        { ...TURN, excerpts: [anExcerpt({}, { start: 2, end: 2 })] },
        { ...TURN, excerpts: [anExcerpt({}, { key: '' })] },
        { ...TURN, excerpts: [anExcerpt({}, { key: 'k'.repeat(121) })] },
        { ...TURN, excerpts: [{ block: -1, start: 0, text: 'NBC', hits: [] }] },
        { ...TURN, excerpts: times(2, 'NBC') },
        linkedNames([{ start: 8, end: 12, host: 'nbcnews.com' }]),
        linkedNames([{ start: 9, end: 13, host: 'nbcnews.com' }]),
        linkedNames([{ start: 9, end: 9, host: 'nbcnews.com' }]),
        linkedNames([{ start: 9, end: 12, host: 'nbcnews.com/a' }]),
        linkedNames([{ start: 9, end: 12 }]),
        linkedNames(Array(2).fill({ start: 9, end: 12, host: 'nbcnews.com' })),
      ],
    },
    linkNames: {
      valid: [
        { ...LINK, date: null },
        { ...LINK, date: { value: '2023-08', basis: 'url' } },
        { ...LINK, date: null, order: { at: 7, count: 3, blocks: [2, 0] } },
        { ...LINK, date: null, excerpts: [anExcerpt({}, {})] },
      ],
      invalid: [
        {},
        { ...TURN, excerpts: [], date: null },
        { ...LINK, date: '2023-08-13' },
        { ...LINK, date: { value: '2023-02-30', basis: 'url' } },
        { ...LINK, date: { value: '2023-08', basis: 'guess' } },
        { ...LINK, date: null, order: { at: 0, count: 0, blocks: [-1] } },
        { ...LINK, date: null, order: { at: 0, count: -1, blocks: [] } },
        { ...LINK, date: null, order: { at: 0, count: 0, blocks: Array(50_001).fill(1) } },
        { ...LINK, date: null, excerpts: [anExcerpt({}, { end: 4 })] },
      ],
    },
    getLinked: { valid: [TURN], invalid: [{}, { page: 'a' }, { ...TURN, excerpts: [] }] },
    getCard: {
      valid: [
        cardAsk({}),
        cardAsk({ id: '0223-com-ar' }),
        cardAsk({ page: FULL_PAGE, place: { surface: 'Haass', before: '', after: ' said' } }),
      ],
      invalid: [
        { id: 'sergey-lavrov' },
        ...['', 'Sergey', '-a', '__proto__', 'a'.repeat(121), 1].map((id) => cardAsk({ id })),
        cardAsk({ page: null }),
        cardAsk({ page: { ...FULL_PAGE, date: '2023-08-13' } }),
        cardAsk({ page: { ...FULL_PAGE, textKind: { value: 'truth', basis: 'meta' } } }),
        cardAsk({ page: { ...FULL_PAGE, outlet: 'NBC' } }),
        cardAsk({ page: { ...FULL_PAGE, entities: times(201, 'nbc') } }),
        cardAsk({ page: { ...FULL_PAGE, words: 'w'.repeat(4_001) } }),
        cardAsk({ place: { surface: 'Haass', before: 'b'.repeat(81), after: '' } }),
        cardAsk({ place: { surface: 's'.repeat(201), before: '', after: '' } }),
        cardAsk({ place: { surface: 'Haass', before: '' } }),
      ],
    },
    getSite: {
      valid: [
        { host: 'nbcnews.com', isPrivate: false },
        { host: '', isPrivate: true },
        { host: 'a'.repeat(253), isPrivate: true },
        { host: '[::1]', isPrivate: false },
      ],
      invalid: [
        { host: 'nbcnews.com' },
        { host: 'a'.repeat(254), isPrivate: true },
        { host: 'a/b', isPrivate: true },
        { host: 'NBC', isPrivate: true },
        { host: 'a b', isPrivate: true },
        { host: 'u@h', isPrivate: true },
      ],
    },
    getWhy: {
      valid: [
        { place: PLACE, ids: ['sergey-lavrov'], evidence: [{ rule: 'name-alone', surface: 'x' }] },
        { place: PLACE, ids: [], evidence: [{ rule: 'role-attached' }] },
      ],
      invalid: [
        { place: null, ids: [], evidence: [] },
        { place: PLACE, ids: ['No Id'], evidence: [] },
        { place: PLACE, ids: times(201, 'nbc'), evidence: [] },
        { place: PLACE, ids: [], evidence: [{ rule: 'r'.repeat(41) }] },
        { place: PLACE, ids: [], evidence: [{ rule: 'r', surface: 's'.repeat(401) }] },
        { place: PLACE, ids: [], evidence: [{ rule: 'r', weight: 1 }] },
      ],
    },
    correct: {
      valid: CORRECTIONS.map((correction) => ({ correction })),
      invalid: [
        {},
        { correction: null },
        { correction: { kind: 'all' } },
        { correction: { kind: 'name', name: '' } },
        { correction: { kind: 'name', name: 'n'.repeat(201) } },
        { correction: { kind: 'name', name: 'Graham', isOn: true } },
        { correction: { kind: 'bearer', name: 'Graham', id: 'No Id' } },
        { correction: { kind: 'site', host: '' } },
      ],
    },
    getSettings: { valid: [{ isPrivate: true }], invalid: [{}, { isPrivate: 1 }] },
    changeSettings: {
      valid: [
        ...CORRECTIONS.map((correction) => ({ ...correction, isOn: true })),
        { kind: 'all', isOn: false },
        { kind: 'marks', marks: 'person', isOn: false },
        { kind: 'text-size', textSize: 125 },
        { kind: 'import', corrections: { offSites: [], offNames: ['Graham'], wrongBearers: [] } },
      ].map((change) => ({ change, isPrivate: false })),
      invalid: [
        { kind: 'name', name: 'Graham' },
        { kind: 'marks', marks: 'unnamed', isOn: false },
        { kind: 'text-size', textSize: 99 },
        { kind: 'import', corrections: { offSites: [], offNames: [] } },
        { kind: 'import', corrections: { offSites: [''], offNames: [1], wrongBearers: [] } },
        { kind: 'reset' },
        null,
      ].map((change) => ({ change, isPrivate: false })),
    },
    getDataRecord: { valid: [{}], invalid: [null, { section: 'sources' }] },
    openDataPage: {
      valid: [{ section: 'sources' }, { section: 'unchecked' }],
      invalid: [{}, { section: '' }, { section: '../welcome/index.html' }],
    },
    getTabAccess: {
      valid: [{ tabId: 0 }, { tabId: 2 ** 31 - 1 }],
      invalid: [{ tabId: -1 }, { tabId: 1.5 }, { tabId: 2 ** 31 }, { tabId: '1' }, { tabId: NaN }],
    },
    reportCount: {
      valid: [{ count: 0 }, { count: 100_000 }],
      invalid: [{ count: -1 }, { count: 0.5 }, { count: 100_001 }, { count: Infinity }, {}],
    },
    setSiteMarks: {
      valid: [{ host: 'nbcnews.com', isOn: false, isPrivate: false }],
      invalid: [
        { host: '', isOn: false, isPrivate: false },
        { host: 'nbcnews.com', isOn: 0, isPrivate: false },
        { host: 'nbcnews.com', isOn: true },
      ],
    },
    setAllMarks: {
      valid: [{ isOn: true, isPrivate: true }],
      invalid: [{ isOn: true }, { isOn: 'true', isPrivate: true }],
    },
    openMention: { valid: [{ index: 0 }], invalid: [{ index: -1 }, { index: '0' }] },
    moveToMention: {
      valid: [{ step: 1 }, { step: -1 }],
      invalid: [{ step: 0 }, { step: 2 }, { step: '1' }],
    },
  };

it('has cases for every call', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(ASKS).sort());
});

describe.each(Object.entries(CASES))('%s', (name, { valid, invalid }) => {
  it.each(valid.map((ask) => [ask]))('may ask %j', (ask) => {
    expect(ASKS[name]?.(ask)).toBe(true);
  });

  it.each(invalid.map((ask) => [ask]))('may not ask %j', (ask) => {
    expect(ASKS[name]?.(ask)).toBe(false);
  });

  it('may not ask for more than it knows', () => {
    for (const ask of valid) expect(ASKS[name]?.({ ...(ask as object), extra: 1 })).toBe(false);
  });
});

it('no check throws, whatever it is given', () => {
  const checks = [ASKS, BACKGROUND_ANSWERS, CONTENT_ANSWERS, FRAME_ANSWERS].flatMap((table) =>
    Object.values<(value: unknown) => boolean>({ ...table }),
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const check of checks) expect(typeof check(value)).toBe('boolean');
    }),
  );
});

describe('what a page says of itself', () => {
  const brief = { id: 'nbc', kind: 'outlet', tier: 1, display: { en: 'NBC' } };
  const row = { index: 0, start: 3, end: 6, surface: 'NBC', entities: [brief] };
  const page = {
    host: 'nbcnews.com',
    marks: { isOn: true, kinds: ENTITY_KINDS, hasLinks: false, textSize: 100 },
    isPrivate: false,
    textKind: { value: 'column', basis: 'section' },
    mentions: [row],
    frameIds: [3, 2 ** 40],
    isComplete: true,
  };
  const withBrief = (parts: object) => ({
    ...page,
    mentions: [{ ...row, entities: [{ ...brief, ...parts }] }],
  });

  it.each([
    ['a page with a mention', page],
    ['a page without any', { ...page, mentions: [] }],
    [
      'a brief with all fields',
      withBrief({
        ...{ type: 'broadcaster', country: 'US', role: { en: 'a', ja: 'b' } },
        ...{ roleSeen: '2022-08', roleEnded: '2023' },
      }),
    ],
    ['a page that says nothing of its sort', { ...page, textKind: null }],
  ])('passes: %s', (_, answer) => expect(CONTENT_ANSWERS.getMentions(answer)).toBe(true));

  it.each([
    ['no list', { ...page, mentions: {} }],
    ['a surface that is no text', { ...page, mentions: [{ ...row, surface: { toString: 1 } }] }],
    ['a surface of a megabyte', { ...page, mentions: [{ ...row, surface: 'x'.repeat(2 ** 20) }] }],
    ['an unknown kind', withBrief({ kind: 'robot' })],
    ['a bad id', withBrief({ id: '../x' })],
    ['a name that is no text', withBrief({ display: { en: ['NBC'] } })],
    ['an offset below zero', { ...page, mentions: [{ ...row, start: -1 }] }],
    ['a frame without a number', { ...page, frameIds: [-1] }],
    ['too many frames', { ...page, frameIds: Array(101).fill(1) }],
    ['too many mentions', { ...page, mentions: Array(100_001).fill(row) }],
  ])('does not pass: %s', (_, answer) => expect(CONTENT_ANSWERS.getMentions(answer)).toBe(false));

  const name = { index: 0, surface: 'NBC', entities: [brief] };
  it.each([
    ['a frame with a name', { names: [name], isComplete: true }, true],
    ['a frame that is being read', { names: [], isComplete: false }, true],
    ['a frame with offsets', { names: [row], isComplete: true }, false],
    [
      'a frame with a name of a megabyte',
      { names: [{ ...name, surface: 'x'.repeat(2 ** 20) }] },
      false,
    ],
    ['a frame with too many names', { names: Array(100_001).fill(name), isComplete: true }, false],
    [
      'a frame that names what is no entity',
      { names: [{ ...name, entities: ['nbc'] }], isComplete: true },
      false,
    ],
  ])('is checked whole, of %s too', (_, answer, isPassing) =>
    expect(FRAME_ANSWERS.getNames(answer)).toBe(isPassing),
  );
});
