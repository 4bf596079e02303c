import type { Badge } from '../browser/badge';
import type { ErrorLog } from '../browser/error-log';
import type { SettingsStore } from '../browser/settings';
import { describeCard } from '../describe/describe-card';
import { dropMetonyms, dropOffNames, dropWrongBearers } from '../link/apply-corrections';
import type { IsoDate } from '../lib/iso-date';
import type { DataSection } from '../model/data-record';
import type { EntityKind } from '../model/entity';
import { ratingsOf } from '../model/institution';
import type { MarkSwitch, Settings } from '../model/settings';
import type {
  BackgroundCalls,
  CardStyles,
  MarkSettings,
  SiteRecord,
  TabAccess,
} from '../protocol/calls';
import type { Handlers, Sender } from '../protocol/channel';
import { ENTITY_KINDS } from '../protocol/shapes';
import { describeBadge, type PageState, type Words } from './describe-badge';
import { choosePageDate } from '../text/page-date';
import { choosePageTextKind } from '../text/page-text-kind';
import type { FindInText } from './open-search';
import { createFrameHandlers, dateAround, siteOf, type FrameParts } from './frame-handlers';
import { holdNames } from './held-names';
import { kindOfSite } from './kind-of-site';
import { createSettingsHandlers } from './settings-handlers';
import { runInTurns } from './run-in-turns';
import { situationOf } from './situation-of';
import type { UnheardTabs } from './unheard-tabs';
import { createVettingHandlers, type VettingParts } from './vetting-handlers';

/** What the worker answers with. */
export interface WorkerParts extends VettingParts, FrameParts {
  /** Opens the search for names; costs some ms, so that nothing waits for it that can do without. */
  readonly openSearch: () => Promise<FindInText>;
  readonly settings: SettingsStore;
  readonly unheardTabs: UnheardTabs;
  /** True when the extension has been updated while the browser was open. */
  readonly isUpdated: () => Promise<boolean>;
  readonly isAllowedEverywhere: () => Promise<boolean>;
  readonly showBadge: (badge: Badge) => Promise<void>;
  /** Tells every page that a switch was changed. */
  readonly tellPages: () => Promise<void>;
  /** Opens the page about the data in a new tab. */
  readonly openDataPage: (section: DataSection) => Promise<void>;
  readonly words: Words;
  /** Version of the extension. */
  readonly version: string;
  readonly errorLog: ErrorLog;
  /** Deletes what our own pages keep. */
  readonly deleteDatabases: () => Promise<void>;
  readonly cardStyles: CardStyles;
  readonly markStyles: string;
  readonly today: () => IsoDate;
}

/** What answers each call to the worker. */
export function createHandlers(parts: WorkerParts): Handlers<BackgroundCalls> {
  const { openStore, openSearch, settings, unheardTabs, isAllowedEverywhere, words, today } = parts;

  const heldNames = holdNames();
  /** No tab can ask about the pages of another. */
  const heldKey = (page: string, { tabId }: Sender): string => `${tabId ?? ''} ${page}`;

  async function showState(from: Sender, state: PageState): Promise<void> {
    if (from.tabId === null) return;
    await parts.showBadge({ tabId: from.tabId, ...describeBadge(state, parts.words) });
  }

  /** What to mark on the sender's page; an icon of its own says when that is nothing. */
  async function readMarks(from: Sender): Promise<MarkSettings> {
    const [held, site] = await Promise.all([
      settings.read(from.isPrivate),
      siteOf(from, parts.askTab),
    ]);
    const state = pageState(held, site, 0);
    if (state.kind !== 'on') await showState(from, state);
    return {
      isOn: state.kind === 'on',
      kinds: kindsOn(held),
      hasLinks: held.linkKinds.length > 0,
      textSize: held.textSize,
    };
  }

  return {
    async getPageStart(_, from) {
      if (from.tabId !== null) await unheardTabs.forget(from.tabId);
      const store = await openStore();
      const [marks, outlet] = await Promise.all([
        readMarks(from),
        store.findOutletByHost(from.host),
      ]);
      // Its text comes next; an index that cannot be read fails the call that needs it.
      if (marks.isOn) openSearch().catch(() => undefined);
      return { marks, outlet, cardStyles: parts.cardStyles };
    },
    getMarks: (_, from) => readMarks(from),
    getMarkStyles: () => parts.markStyles,
    async getPageFacts({ clues }) {
      return {
        date: choosePageDate(clues, today()),
        textKind: choosePageTextKind(clues) ?? (await kindOfSite(clues.url, await openStore())),
      };
    },
    async findNames({ texts }) {
      const findNames = await openSearch();
      return texts.map((text) => findNames(text));
    },
    noteNames({ page, turn, excerpts }, from) {
      const held = heldNames.take(heldKey(page, from), turn);
      held?.add(excerpts);
      return held !== null;
    },
    async linkNames({ page, turn, excerpts, order, date: ownDate }, from) {
      const date = from.frameId === 0 ? ownDate : await dateAround(from, parts.askTab);
      const held = heldNames.take(heldKey(page, from), turn);
      if (held === null) return null;
      held.add(excerpts);
      held.arrange(order);
      const all = held.excerpts();
      const [store, settled, { linkExcerpts }] = await Promise.all([
        openStore(),
        settings.read(from.isPrivate),
        import('../link/link-excerpts'),
      ]);
      const { mentions, briefs } = await linkExcerpts(all, {
        database: {
          findNames: dropWrongBearers(store.findNames, all, settled),
          findOutletByHost: store.findOutletByHost,
        },
        setting: { date: date?.value ?? null, outlet: await store.findOutletByHost(from.host) },
        run: runInTurns,
      });
      held.compare(dropOffNames(dropMetonyms(mentions, settled), settled), briefs);
      return held.nextPart();
    },
    getLinked: ({ page, turn }, from) =>
      heldNames.take(heldKey(page, from), turn)?.nextPart() ?? null,
    async getCard({ id, page, place }) {
      const store = await openStore();
      const contents = await store.findCard(id);
      if (contents === null) return null;
      const situation = await situationOf(contents.profile, { page, place }, store);
      return describeCard(contents, words, situation);
    },
    async getSite({ host, isPrivate }): Promise<SiteRecord> {
      const store = await openStore();
      const [{ isOn, offSites }, id] = await Promise.all([
        settings.read(isPrivate),
        store.findOutletByHost(host),
      ]);
      const [briefs, card] =
        id === null ? [[], null] : await Promise.all([store.findBriefs([id]), store.findCard(id)]);
      const ratings = card === null ? [] : ratingsOf(card.profile);
      return {
        host,
        outlet: briefs[0] ?? null,
        ratings,
        raters:
          card?.raters.filter(({ id: rater }) => ratings.some((one) => one.rater === rater)) ?? [],
        isOnEverywhere: isOn,
        isOnHere: !offSites.includes(host),
        isLasting: await settings.isLasting(),
        dataVersion: store.dataVersion,
      };
    },
    getDataRecord: async () => (await openStore()).dataRecord,
    async getTabAccess({ tabId }): Promise<TabAccess> {
      if (!(await isAllowedEverywhere())) return 'access-not-given';
      if (!(await unheardTabs.tell(tabId))) return 'closed-to-extensions';
      return (await parts.isUpdated()) ? 'open-before-update' : 'open-before-install';
    },
    async reportCount({ count }, from) {
      await showState(from, pageState(await settings.read(from.isPrivate), from.host, count));
      return null;
    },
    async openDataPage({ section }) {
      await parts.openDataPage(section);
      return null;
    },
    ...createFrameHandlers(parts),
    ...createVettingHandlers(parts),
    ...createSettingsHandlers(parts),
  };
}

/** The switch that a kind of entity goes with; null for one that is never marked. */
function switchOf(kind: EntityKind): MarkSwitch | null {
  switch (kind) {
    case 'outlet':
    case 'person':
    case 'organisation':
      return kind;
    case 'platform':
      return 'organisation';
    case 'unnamed':
      return null;
  }
}

function kindsOn({ offKinds }: Settings): readonly EntityKind[] {
  return ENTITY_KINDS.filter((kind) => {
    const marks = switchOf(kind);
    return marks === null || !offKinds.includes(marks);
  });
}

function pageState({ isOn, offSites }: Settings, host: string, count: number): PageState {
  if (!isOn) return { kind: 'off-everywhere' };
  return offSites.includes(host) ? { kind: 'off-here' } : { kind: 'on', count };
}
