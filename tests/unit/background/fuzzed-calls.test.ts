import { deliver, ORIGIN, world } from '../../support/fake-browser';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { BACKGROUND_ASKS } from '../../../src/protocol/background-asks';
import { OWN_PAGE_CALLS } from '../../../src/protocol/own-page-calls';
import { startWorker } from '../../support/worker-fixture';

// Ten thousand messages, valid and invalid by construction, from pages and from our own: each valid one
// is answered, no invalid one is, and the worker lives on.

const text = (maxLength: number) => fc.string({ maxLength });
const host = fc.constantFrom('a.example', 'nbcnews.com', '日本.example');
const id = fc.constantFrom('moscow-times', 'sergey-lavrov', 'nobody');
const place = fc.record({ surface: text(50), before: text(20), after: text(20) });
const page = fc.record({
  date: fc.constantFrom(null, { value: '2023-08', basis: 'meta' }),
  textKind: fc.constant(null),
  outlet: fc.option(id),
  entities: fc.array(id, { maxLength: 5 }),
  words: text(100),
});
const excerpt = text(60).chain((words) => {
  const span = { start: fc.constant(7), end: fc.constant(7 + words.length) };
  const key = fc.constantFrom('sergey lavrov', 'the moscow times', 'x');
  const named = fc.record({ hits: fc.tuple(fc.record({ ...span, key })) });
  const linked = fc.record({
    hits: fc.tuple(fc.record({ ...span, key })),
    links: fc.tuple(fc.record({ ...span, host })),
  });
  const nothing = fc.constant({ hits: [] });
  return fc
    .tuple(fc.nat(100), words.length === 0 ? nothing : fc.oneof(nothing, named, linked))
    .map(([block, found]) => ({ block, start: 7, text: words, ...found }));
});
const turn = { page: fc.constantFrom('a', 'b'), turn: fc.nat(2) };
const correction = fc.oneof(
  fc.record({ kind: fc.constant('name'), name: fc.constantFrom('Graham', 'Time') }),
  fc.record({ kind: fc.constant('bearer'), name: fc.constant('Graham'), id }),
);

const spot = fc.integer({ min: -20_000, max: 20_000 });
const point = fc.record({ x: spot, y: spot });
const box = fc.record({ left: spot, top: spot, right: spot, bottom: spot });
const lines = fc.array(box, { maxLength: 3 });
const named = {
  mention: fc.record({
    ...{ start: fc.nat(1000), end: fc.nat(1000), block: fc.nat(100), surface: text(50) },
    link: fc.oneof(
      fc.record({ kind: fc.constant('linked'), id }),
      fc.record({ kind: fc.constant('ambiguous'), ids: fc.array(id, { maxLength: 3 }) }),
    ),
    evidence: fc.constantFrom([], [{ rule: 'name-alone' }]),
  }),
  ...{ place, entities: fc.array(id, { maxLength: 3 }), lines },
};
const framed = fc.record({ ...named, inFrame: point, onScreen: point });
const path = fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 4 });

/** For each call what it may ask, by construction. */
const VALID: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  getPageStart: fc.constant({}),
  getMarks: fc.constant({}),
  getMarkStyles: fc.constant({}),
  getPageFacts: fc.record({
    clues: fc.record({
      url: text(100),
      jsonLd: fc.array(text(100), { maxLength: 3 }),
      metas: fc.array(fc.tuple(text(20), text(20)), { maxLength: 3 }),
      publishedTimes: fc.array(text(20), { maxLength: 3 }),
      times: fc.array(text(20), { maxLength: 3 }),
      lines: fc.array(text(20), { maxLength: 3 }),
    }),
  }),
  findNames: fc.record({
    texts: fc.array(fc.oneof(text(60), fc.constantFrom('Sergey Lavrov', 'ラブロフ氏')), {
      maxLength: 4,
    }),
  }),
  noteNames: fc.record({ ...turn, excerpts: fc.array(excerpt, { maxLength: 4 }) }),
  linkNames: fc.record({
    ...turn,
    excerpts: fc.array(excerpt, { maxLength: 4 }),
    order: fc.record({
      at: fc.nat(3),
      count: fc.nat(3),
      blocks: fc.array(fc.nat(100), { maxLength: 4 }),
    }),
    date: fc.constantFrom(null, { value: '2023', basis: 'url' }),
  }),
  getLinked: fc.record(turn),
  getCard: fc.record({ id, page, place: fc.option(place) }),
  getWhy: fc.record({
    place,
    ids: fc.array(id, { maxLength: 3 }),
    evidence: fc.constantFrom([], [{ rule: 'name-alone' }]),
  }),
  correct: fc.record({ correction }),
  getSettings: fc.record({ isPrivate: fc.boolean() }),
  changeSettings: fc.record({
    change: fc.oneof(
      fc.record({ kind: fc.constant('all'), isOn: fc.boolean() }),
      fc.record({ kind: fc.constant('text-size'), textSize: fc.constantFrom(100, 125) }),
    ),
    isPrivate: fc.boolean(),
  }),
  getErrors: fc.constant({}),
  deleteStored: fc.constant({}),
  getSite: fc.record({ host, isPrivate: fc.boolean() }),
  getDataRecord: fc.constant({}),
  vetLinks: fc.record({
    urls: fc.array(fc.constantFrom('https://www.themoscowtimes.com/x', 'nonsense'), {
      maxLength: 3,
    }),
  }),
  markLinks: fc.record({
    urls: fc.array(fc.constantFrom('https://nbcnews.com/x', 'nonsense'), { maxLength: 3 }),
  }),
  getLinkCard: fc.record({ url: fc.constantFrom('https://bit.ly/x', 'nonsense'), page }),
  lookUp: fc.record({ text: fc.constantFrom('The Moscow Times', 'themoscowtimes.com', 'x', '') }),
  getTabAccess: fc.record({ tabId: fc.nat() }),
  reportFrame: fc.record({
    news: fc.oneof(
      fc.record({ kind: fc.constantFrom('release', 'disturb', 'over') }),
      fc.record({ kind: fc.constant('moved'), lines }),
      fc.record({ kind: fc.constant('named'), count: fc.nat(1000), path }),
      fc.record({ kind: fc.constant('chosen'), name: fc.record(named), path }),
      fc.record({
        kind: fc.constantFrom('move', 'press', 'click'),
        name: fc.option(framed),
        isTouch: fc.boolean(),
        age: fc.double({ min: 0, max: 1000, noNaN: true }),
      }),
    ),
  }),
  reportCard: fc.record({ frameId: fc.nat(), isShown: fc.boolean() }),
  reportCount: fc.record({ count: fc.nat(100_000) }),
  openDataPage: fc.record({ section: fc.constantFrom('sources', 'unchecked') }),
  setSiteMarks: fc.record({ host, isOn: fc.boolean(), isPrivate: fc.boolean() }),
  setAllMarks: fc.record({ isOn: fc.boolean(), isPrivate: fc.boolean() }),
};
const NAMES = Object.keys(VALID);

interface Fuzzed {
  readonly isValid: boolean;
  readonly message: unknown;
}

const validCall: fc.Arbitrary<Fuzzed> = fc
  .constantFrom(...NAMES)
  .chain((call) => VALID[call]!.map((ask) => ({ isValid: true, message: { call, ask } })));

/** Invalid by construction: a field too many, a call that is none, a shape that is none. */
const invalidCall: fc.Arbitrary<Fuzzed> = fc
  .oneof(
    validCall.map(({ message }) => {
      const { call, ask } = message as { readonly call: string; readonly ask: object };
      return { call, ask: { ...ask, aFieldThatNoCallHas: 1 } };
    }),
    validCall.map(({ message }) => ({ ...(message as object), extra: 1 })),
    fc.constantFrom(...NAMES).map((call) => ({ call, ask: null })),
    fc.constantFrom(...NAMES).map((call) => ({ call })),
    fc
      .tuple(
        fc.constantFrom('toString', '__proto__', 'constructor', 'eval', 'getEverything', ''),
        fc.anything(),
      )
      .map(([call, ask]) => ({ call, ask })),
    fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.anything())),
  )
  .map((message) => ({ isValid: false, message }));

/** What the pages of frames say. */
const PAGE_ANSWERS: Readonly<Record<string, unknown>> = {
  getHost: 'a.example',
  getDate: { value: '2023', basis: 'url' },
};

beforeAll(async () => {
  await startWorker();
  // The pages of frames are there and answer what they are asked.
  world.answer = (message) => {
    const { call } = message as { readonly call: string };
    return Promise.resolve({ ok: true, value: PAGE_ANSWERS[call] ?? false });
  };
});

it('has a way to make every call', () => {
  expect(NAMES.toSorted()).toEqual(Object.keys(BACKGROUND_ASKS).toSorted());
});

it('ten thousand messages: every valid one is answered, no invalid one is, nothing breaks', async () => {
  const rounds = fc.sample(fc.oneof(validCall, invalidCall, invalidCall), {
    numRuns: 10_000,
    seed: 20_261_127,
  });
  const ownPage = { id: 'fake', url: `${ORIGIN}src/options/index.html` };
  const wrong: unknown[] = [];
  let valid = 0;
  for (const [round, { isValid, message }] of rounds.entries()) {
    // Another tab each time: how often one tab may ask is another test.
    const aScript = {
      ...{ id: 'fake', url: 'https://a.example/', tab: { id: round, incognito: false } },
      frameId: (round % 3) * 7,
    };
    const isFromPage = round % 2 === 0;
    const reply = await deliver(message, isFromPage ? aScript : ownPage);
    if (!isValid) {
      if (reply !== undefined) wrong.push(['answered', message]);
      continue;
    }
    valid++;
    const { call } = message as { readonly call: never };
    const isOk = (reply as { readonly ok?: boolean } | undefined)?.ok;
    const mayAsk = !isFromPage || !OWN_PAGE_CALLS.has(call);
    if (isOk !== mayAsk) wrong.push([isOk, call, isFromPage, reply]);
  }
  expect(wrong).toEqual([]);
  expect(valid).toBeGreaterThanOrEqual(2_000);
}, 120_000);
