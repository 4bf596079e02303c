import { onTestFinished, vi } from 'vitest';
import { partialDate } from '../../src/lib/iso-date';
import { entityId, type EntityBrief } from '../../src/model/entity';
import type { Excerpt, Mention, NameHit } from '../../src/model/mention';
import type { CardContents } from '../../src/model/profile';
import type { BackgroundCalls } from '../../src/protocol/calls';
import type { Asker, Handlers } from '../../src/protocol/channel';
import { holdNames } from '../../src/background/held-names';
import { openPageFacts } from '../../src/content/page-facts';
import { openPageSession, type PageSession } from '../../src/content/page-session';
import { describeCard } from '../../src/describe/describe-card';
import { describeWhy } from '../../src/describe/describe-why';
import type { Translate } from '../../src/describe/translate';
import { cardStyles, cardTokens } from '../../src/ui/card-styles';
import { aPerson } from './profile-builders';
import { waitUntil } from './wait-until';

/** Every kind of mark, switched on. */
export const ALL_MARKS = {
  isOn: true,
  kinds: ['outlet', 'person', 'organisation'],
  hasLinks: false,
  textSize: 100,
} as const;

const BRIEFS: readonly EntityBrief[] = [
  { id: entityId('nbc'), kind: 'outlet', tier: 1, display: { en: 'NBC News' } },
  { id: entityId('lavrov'), kind: 'person', tier: 1, display: { en: 'Sergey Lavrov' } },
  { id: entityId('thomas-graham'), kind: 'person', tier: 1, display: { en: 'Thomas Graham' } },
  { id: entityId('lindsey-graham'), kind: 'person', tier: 1, display: { en: 'Lindsey Graham' } },
];

/** The names of the test's world and whom they can mean. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'NBC News': ['nbc'],
  Lavrov: ['lavrov'],
  ラブロフ: ['lavrov'],
  Graham: ['thomas-graham', 'lindsey-graham'],
};

/** Where the names of the test's world stand in a text. */
export function findInText(text: string): readonly NameHit[] {
  const hits: NameHit[] = [];
  for (const key of Object.keys(NAMES)) {
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      hits.push({ start: at, end: at + key.length, key });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** Who is meant in all excerpts of the page. */
type LinkAll = (excerpts: readonly Excerpt[]) => {
  readonly mentions: readonly Mention[];
  readonly briefs: readonly EntityBrief[];
};

const linkAll: LinkAll = (excerpts) => {
  const mentions = excerpts.flatMap(({ block, start: shift, text, hits }) =>
    hits.map(({ start, end, key }): Mention => {
      const [first, ...others] = NAMES[key]!.map(entityId);
      const link =
        others.length === 0
          ? ({ kind: 'linked', id: first! } as const)
          : ({ kind: 'ambiguous', ids: [first!, ...others] } as const);
      const surface = text.slice(start - shift, end - shift);
      return { start, end, block, surface, link, evidence: [] };
    }),
  );
  return { mentions, briefs: BRIEFS };
};

const CONTENTS: CardContents = {
  profile: aPerson({ id: 'lavrov', display: { en: 'Sergey Lavrov' } }),
  statements: [],
  related: [],
  topics: [],
  threads: [],
  names: {},
  raters: [],
  sources: [],
  dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
};

const translate: Translate = (key) => (key === 'uiLanguage' ? 'en' : key);

type PageCalls = Pick<
  Handlers<BackgroundCalls>,
  | 'getPageFacts'
  | 'findNames'
  | 'noteNames'
  | 'linkNames'
  | 'getLinked'
  | 'getCard'
  | 'getWhy'
  | 'correct'
  | 'reportCount'
>;

/** A session over the test page with a worker that knows four entities. */
export interface TestSession {
  readonly session: PageSession;
  /** The host's shadow root, closed as it is, then that of each card in its own document. */
  readonly roots: readonly ShadowRoot[];
  /** The open card's root; undefined while none is open. */
  readonly cardRoot: ShadowRoot | undefined;
  /** What the worker does with names; a test may put another in its place. */
  linkAll: LinkAll;
  /** The worker is killed: it has forgotten what it was told. */
  forget(): void;
  /** The extension has gone from under the session. */
  isCutOff: boolean;
  /** The calls that reached the worker, by name. */
  readonly asked: readonly string[];
  /** What is marked, by kind, as text; waits until the page has been read. */
  marked(): Promise<MarkedTexts>;
}

/** The text under the marks, by kind, sorted; a name in two nodes is two texts. */
export type MarkedTexts = Readonly<Record<string, readonly string[]>>;

/** What is marked right now. */
export function markedTexts(): MarkedTexts {
  return Object.fromEntries(
    [...CSS.highlights]
      .filter(([name, highlight]) => name.startsWith('masthead-') && highlight.size > 0)
      .map(([name, highlight]) => [name.slice(9), [...highlight].map(textOf).sort()]),
  );
}

export function aSession(answers: Partial<PageCalls> = {}): TestSession {
  const asked: string[] = [];
  let names = holdNames();
  const spy = vi.spyOn(Element.prototype, 'attachShadow');
  const handlers: PageCalls = {
    findNames: ({ texts }) => texts.map(findInText),
    noteNames({ page, turn, excerpts }) {
      const held = names.take(page, turn);
      held?.add(excerpts);
      return held !== null;
    },
    linkNames({ page, turn, excerpts, order }) {
      const held = names.take(page, turn);
      if (held === null) return null;
      held.add(excerpts);
      held.arrange(order);
      const { mentions, briefs } = test.linkAll(held.excerpts());
      held.compare(mentions, briefs);
      return held.nextPart();
    },
    getLinked: ({ page, turn }) => names.take(page, turn)?.nextPart() ?? null,
    getCard: () => describeCard(CONTENTS, translate),
    getPageFacts: () => ({ date: null, textKind: null }),
    getWhy: ({ place, ids, evidence }) => {
      const meant = BRIEFS.filter(({ id }) => ids.includes(id));
      const page = { host: 'blog.example', isPrivate: false };
      const grounds = { place, meant, bearers: meant, meanings: [], evidence, ...page };
      return describeWhy(grounds, translate);
    },
    correct: () => null,
    reportCount: () => null,
    ...answers,
  };
  const ask = (async (name: keyof PageCalls, wanted: never) => {
    asked.push(name);
    await Promise.resolve();
    return handlers[name](wanted, {
      isOwnPage: false,
      tabId: 1,
      frameId: 0,
      host: '',
      isPrivate: false,
    });
  }) as unknown as Asker<BackgroundCalls>;
  const session = openPageSession({
    page: document,
    ask,
    translate,
    isCutOff: () => test.isCutOff,
    facts: openPageFacts(document, ask),
    outlet: () => null,
    cardStyles: () => ({ tokens: cardTokens, styles: cardStyles }),
  });
  const test: TestSession = {
    session,
    linkAll,
    forget: () => (names = holdNames()),
    isCutOff: false,
    get roots() {
      return spy.mock.results.map(({ value }) => value as ShadowRoot);
    },
    get cardRoot() {
      const [, ...cards] = test.roots;
      return cards.findLast(({ host }) => host.isConnected);
    },
    asked,
    async marked() {
      await waitUntil('the page is read', () => session.isComplete());
      return markedTexts();
    },
  };
  onTestFinished(() => {
    session.setMarks({ isOn: false, kinds: [], hasLinks: false, textSize: 100 });
    for (const { host } of test.roots) host.remove();
    spy.mockRestore();
  });
  return test;
}

function textOf({ startContainer, startOffset, endOffset }: AbstractRange): string {
  return (startContainer as Text).data.slice(startOffset, endOffset);
}
