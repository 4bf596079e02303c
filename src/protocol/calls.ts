import type { DisplayNames, EntityBrief, EntityId, EntityKind } from '../model/entity';
import type { FrameNews } from '../model/frame-news';
import type { BlockOrder, LinkedPart } from '../model/held-names';
import type { Evidence, Excerpt, MentionRow, NameHit, NameRow } from '../model/mention';
import type { PageClues } from '../model/page-clues';
import type { MentionPlace, PageContext, PageDate, PageTextKind } from '../model/page-context';
import type { CardView } from '../describe/describe-card';
import type { WhyView } from '../describe/describe-why';
import type { DataRecord, DataSection } from '../model/data-record';
import type { LinkHolder } from '../model/link-holder';
import type { LinkMark } from '../model/link-mark';
import type { InternalError } from '../model/internal-error';
import type { DataVersion } from '../model/profile';
import type { Correction, Settings, SettingsChange, TextSize } from '../model/settings';
import type { Rater, Rating } from '../model/rating';
import type { Vetting } from '../model/vetting';

/** A call that asks for nothing in particular. */
export type NoAsk = Readonly<Record<string, never>>;

/** Which marks are drawn; a kind that is not on the list is not marked. */
export interface MarkSettings {
  /** The general switch and the switch of this site, both on. */
  readonly isOn: boolean;
  readonly kinds: readonly EntityKind[];
  /** Links are marked too; which ones, the worker decides. */
  readonly hasLinks: boolean;
  /** Of the card, in per cent. */
  readonly textSize: TextSize;
}

/** The reader's settings with what a list of them needs to know. */
export interface SettingsRecord {
  readonly settings: Settings;
  /** Of the entities that corrections speak of, by id; those not held any more are left out. */
  readonly names: Readonly<Record<string, DisplayNames>>;
  readonly dataVersion: DataVersion;
  /** False once a change could not be stored: it holds until the browser closes. */
  readonly isLasting: boolean;
}

/** The last internal errors and what they happened in. */
export interface ErrorRecord {
  /** Of the extension. */
  readonly version: string;
  /** Oldest first. */
  readonly errors: readonly InternalError[];
}

/** What a page's script needs before it reads the first text. */
export interface PageStart {
  readonly marks: MarkSettings;
  /** Entity whose host the page is served from. */
  readonly outlet: EntityId | null;
  readonly cardStyles: CardStyles;
}

/** Styles of the card: they come with the start, so that no tab has to parse them as code. */
export interface CardStyles {
  /** Values that the box around the card is drawn with. */
  readonly tokens: string;
  /** All of it, tokens included. */
  readonly styles: string;
}

/** When a page was published and what sort of text it is, as far as it says so. */
export type PageFacts = Pick<PageContext, 'date' | 'textKind'>;

/** The same, with words of its own that tell what it is about. */
export type WordedFacts = PageFacts & Pick<PageContext, 'words'>;

/** The outlet behind a host, for the popup. */
export interface SiteRecord {
  readonly host: string;
  readonly outlet: EntityBrief | null;
  readonly ratings: readonly Rating[];
  readonly raters: readonly Rater[];
  /** Switches, remembered: all sites, this site. */
  readonly isOnEverywhere: boolean;
  readonly isOnHere: boolean;
  /** False once a change could not be stored: it holds until the browser closes. */
  readonly isLasting: boolean;
  readonly dataVersion: DataVersion;
}

/** Why a tab has no marks, as far as the browser lets us know. */
export type TabAccess =
  /** The tab was open before the extension was installed. */
  | 'open-before-install'
  /** The tab was open before the extension was updated, and its script has fallen silent. */
  | 'open-before-update'
  /** The reader has not given access to this site or to all sites. */
  | 'access-not-given'
  /** A page on which no extension may run. */
  | 'closed-to-extensions';

/** What links come to. */
export interface JudgedLinks {
  /** One for each link, in their order. */
  readonly vettings: readonly Vetting[];
  /** All that the vettings speak of, each once. */
  readonly holders: readonly LinkHolder[];
}

/** What somebody who asks without a page is told. */
export type LookUp =
  | { readonly kind: 'link'; readonly vetting: Vetting; readonly holders: readonly LinkHolder[] }
  | {
      readonly kind: 'names';
      /** Whether names are held as the text has them, or such as differ a little from it. */
      readonly fit: 'written' | 'nearly';
      /** All that the text can mean; empty where nothing of that name is held. */
      readonly briefs: readonly EntityBrief[];
    };

/** Which call about the names of which page. */
export interface HeldTurn {
  readonly page: string;
  readonly turn: number;
}

/** Everything the background worker answers. One line, one call. */
export interface BackgroundCalls {
  /** What a page's script needs to start; host and private window are taken from the sender. */
  getPageStart(ask: NoAsk): PageStart;
  /** What to mark on the sender's page or frame now; asked again when a switch was changed. */
  getMarks(ask: NoAsk): MarkSettings;
  /** The styles of marks, for shadow roots that need a sheet of their own. */
  getMarkStyles(ask: NoAsk): string;
  /** What a page says of itself, by what its markup holds. */
  getPageFacts(ask: { readonly clues: PageClues }): PageFacts;
  /** Places where names may stand, of each text in their order; at most `SEARCH_LENGTH_MAX` at once. */
  findNames(ask: { readonly texts: readonly string[] }): readonly (readonly NameHit[])[];
  /**
   * Tells names of the sender's page, which the worker holds. `page` is a name that the page gives
   * itself, `turn` the ordinal of the call among those about it; 0 begins anew. False when the worker
   * has not had the calls before, as one that was killed meanwhile: the page then begins anew.
   */
  noteNames(ask: HeldTurn & { readonly excerpts: readonly Excerpt[] }): boolean;
  /**
   * Confirms all names that are held of a page and decides who is meant; answers the first part of
   * what differs from what was answered before. Null when the page has to begin anew.
   */
  linkNames(
    ask: HeldTurn & {
      readonly excerpts: readonly Excerpt[];
      readonly order: BlockOrder;
      /** Of the page; null when it is not known. That of a frame is the one of the page around it. */
      readonly date: PageDate | null;
    },
  ): LinkedPart | null;
  /** The next part of what was linked last. Null when the page has to begin anew. */
  getLinked(ask: HeldTurn): LinkedPart | null;
  /** What the card of one entity shows, in the reader's language; null when the id is not held. */
  getCard(ask: {
    readonly id: EntityId;
    /** The page that the card is opened on. */
    readonly page: PageContext;
    /** The name that it is opened at; null for a card that belongs to no place. */
    readonly place: MentionPlace | null;
  }): CardView | null;
  /** Why a name is marked as it is, in the reader's language. */
  getWhy(ask: {
    readonly place: MentionPlace;
    /** Of the linked entity, or of all candidates of an ambiguous name. */
    readonly ids: readonly EntityId[];
    readonly evidence: readonly Evidence[];
  }): WhyView;
  /** Order: a reader's word on a mark, given on its card; kept, but not from a private window. */
  correct(ask: { readonly correction: Correction }): null;
  /** All settings; asked by the page of settings. */
  getSettings(ask: { readonly isPrivate: boolean }): SettingsRecord;
  /** Order of the page of settings; never stored from a private window. */
  changeSettings(ask: { readonly change: SettingsChange; readonly isPrivate: boolean }): null;
  /** What went wrong lately, for a report; asked by the page of settings. */
  getErrors(ask: NoAsk): ErrorRecord;
  /** Order of the page of settings: forget everything that is stored, settings included. */
  deleteStored(ask: NoAsk): null;
  /** The outlet behind a host and the switches; asked by the popup. */
  getSite(ask: { readonly host: string; readonly isPrivate: boolean }): SiteRecord;
  /**
   * Judges links, without asking anybody; asked by pages of our own only, `VET_URLS_MAX` at a time.
   */
  vetLinks(ask: { readonly urls: readonly string[] }): JudgedLinks;
  /** Which links of the sender's page are marked, `VET_URLS_MAX` at a time; all null while off. */
  markLinks(ask: { readonly urls: readonly string[] }): {
    /** One for each link, in their order; null for one without a mark. */
    readonly marks: readonly (LinkMark | null)[];
  };
  /** What the card of a marked link shows. */
  getLinkCard(ask: { readonly url: string; readonly page: PageContext }): CardView | null;
  /** What a name, a host or a link means; asked by the popup. */
  lookUp(ask: { readonly text: string }): LookUp;
  /** What the database rests on, holds and leaves open; asked by the page about it. */
  getDataRecord(ask: NoAsk): DataRecord;
  /** Why a tab does not answer; asked by the popup. */
  getTabAccess(ask: { readonly tabId: number }): TabAccess;
  /** News of a frame for its page, where its cards are shown. */
  reportFrame(ask: { readonly news: FrameNews }): null;
  /**
   * News of a page for one of its frames: the card of its name is shown, or no longer. False when no
   * script of ours reads the frame.
   */
  reportCard(ask: { readonly frameId: number; readonly isShown: boolean }): boolean;
  /** News: how many names are marked in the sender's tab, for the badge. */
  reportCount(ask: { readonly count: number }): null;
  /** Order: open the page about the data at one of its parts; a card cannot link to it. */
  openDataPage(ask: { readonly section: DataSection }): null;
  /** Order of the popup: marks on one site, remembered; never stored from a private window. */
  setSiteMarks(ask: {
    readonly host: string;
    readonly isOn: boolean;
    readonly isPrivate: boolean;
  }): null;
  /** Order of the popup: marks everywhere, remembered. */
  setAllMarks(ask: { readonly isOn: boolean; readonly isPrivate: boolean }): null;
}

/** What is on a page, for the popup. */
export interface PageMentions {
  readonly host: string;
  readonly marks: MarkSettings;
  readonly isPrivate: boolean;
  /** What sort of text the page says it is; null where it says nothing. */
  readonly textKind: PageTextKind | null;
  /** In document order; those of frames are not among them. */
  readonly mentions: readonly MentionRow[];
  /** Frames with names in them, as far as they have told; at most `NAMED_FRAMES_MAX`. */
  readonly frameIds: readonly number[];
  /** False while parts of the page are still to be read. */
  readonly isComplete: boolean;
}

/** Where links are taken from. */
type LinkPlace = 'page' | 'selection';

/** Links of a page, for the page that judges them. */
export interface PageLinks {
  readonly host: string;
  readonly isPrivate: boolean;
  /** In document order, at most `LINKS_MAX`. */
  readonly urls: readonly string[];
}

/** Everything a page's script answers, asked by the popup or the worker. One line, one call. */
export interface ContentCalls {
  /** Host of the page: the switches of a site hold in all frames of its pages. */
  getHost(ask: NoAsk): string;
  /** When the page was published, for its frames; null when it is not known. */
  getDate(ask: NoAsk): PageDate | null;
  /** The mentions of the page as it is now. */
  getMentions(ask: NoAsk): PageMentions;
  /** Addresses that the links of the page, or of what is selected on it, lead to; each once. */
  getLinks(ask: { readonly of: LinkPlace }): PageLinks;
  /** Order: scroll to a mention, open its card and move the focus in; false when it is gone. */
  openMention(ask: { readonly index: number }): boolean;
  /** Order: go to the next (1) or previous (-1) mention and open its card. */
  moveToMention(ask: { readonly step: 1 | -1 }): boolean;
  /** News of one of the page's frames. */
  hearFrame(ask: {
    readonly frameId: number;
    readonly news: FrameNews;
    /** The outlet behind the frame's own address. */
    readonly outlet: EntityId | null;
    /** Of whom the name may mean. */
    readonly briefs: readonly EntityBrief[];
  }): null;
  /** News: a switch was changed, of some site or of all; the page asks for its marks again. */
  reportSwitches(ask: NoAsk): null;
}

/** What is in a frame, for the popup. */
export interface FrameNames {
  /** In document order. */
  readonly names: readonly NameRow[];
  /** False while parts of the frame are still to be read. */
  readonly isComplete: boolean;
}

/** Everything a script in a frame answers, asked by the worker or the popup. */
export interface FrameCalls {
  /** The names that can be seen in the frame, be it by scrolling. The page does not learn them. */
  getNames(ask: NoAsk): FrameNames;
  /** Order: scroll to a name and have the page open its card; false when it is gone. */
  openName(ask: { readonly index: number }): boolean;
  /** News: a switch was changed; the frame asks for its marks again. */
  reportSwitches(ask: NoAsk): null;
  /** News: the page shows the card of the name that the frame told last, or no longer. */
  hearCard(ask: { readonly isShown: boolean }): null;
}
