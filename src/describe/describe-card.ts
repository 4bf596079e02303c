import type { PartialDate } from '../lib/iso-date';
import type { LocalText } from '../model/entity';
import type { CardContents, Role, SelfDescription } from '../model/profile';
import { tiedOf } from '../model/tied-entity';
import { NOWHERE, type CardSituation } from './card-situation';
import { describeBinding, describeFacts, type DatedRow, type FactRow } from './describe-facts';
import { describeHeader, type HeaderView } from './describe-header';
import { describeShared, findShared } from './describe-shared';
import { describeSignal, type SignalView } from './describe-signal';
import { describeSince, type SinceReader } from './describe-since';
import { describeDateBasis } from './describe-text-kind';
import { describeThenNow, rolesInBoxes, type ThenNowView } from './describe-then-now';
import { describeRatings, partitionRaters, type Rated, type RatingsView } from './describe-ratings';
import { describeReport } from './describe-report';
import { describeRoles, type RoleRow } from './describe-roles';
import {
  describeConflicts,
  describeSources,
  type ConflictView,
  type SourceView,
} from './describe-sources';
import { describeStatements, type StatementsView } from './describe-statements';
import { formatDate } from './format-date';
import { countryName } from './intl-names';
import { measureNearness } from './nearness';
import { orderSources, originsOf, sourced, type CardReader, type Sourced } from './origin';
import { localPassage, type Passage } from './passage';
import { readerOf, type Language, type Reader, type Translate } from './translate';

/** What an outlet or organisation says of itself, with the page where it says so. */
export type SelfView = Sourced<{
  readonly text: Passage;
  readonly url: string;
  /** The address without protocol. */
  readonly address: string;
  readonly asOf: string;
}>;

/** A text of ours about the entity. */
type SourcedText = Sourced<{ readonly text: Passage }>;

/** The date of the page as cards show it; null where it is not known. */
interface PageDateView {
  readonly text: string;
  readonly dateTime: PartialDate;
  /** Where it was read, in words. */
  readonly basis: string;
}

/** Everything that one card shows, in words; null and empty lists leave their section out. */
export interface CardView {
  readonly language: Language;
  readonly header: HeaderView;
  /** The first thing to read; null where no rule applies. */
  readonly signal: SignalView | null;
  readonly pageDate: PageDateView | null;
  readonly facts: readonly FactRow[];
  /** Then and now of a person; null for anybody of whom no role is held. */
  readonly thenNow: ThenNowView | null;
  /** Tells whether the boxes of then and now name some more. */
  readonly rolesHeading: string;
  /** The roles that those boxes do not name. */
  readonly roles: readonly RoleRow[];
  /** Who else on the page has a tie to the same body or owner. */
  readonly shared: readonly FactRow[];
  /** Null where ratings make no sense, as for a person. */
  readonly ratings: RatingsView | null;
  /** What the public believes, lists it is on, certificates it holds: no judgement of accuracy. */
  readonly listings: RatingsView | null;
  /** `none`: an outlet without one, which is said. Null where the question does not arise. */
  readonly self: SelfView | 'none' | null;
  /** Acts of states up to the date of the page. */
  readonly acts: readonly DatedRow[];
  /** What happened after the date of the page, oldest first. */
  readonly since: readonly DatedRow[];
  readonly background: SourcedText | null;
  readonly datedFacts: readonly DatedRow[];
  readonly statements: StatementsView;
  readonly cautions: readonly SourcedText[];
  readonly conflicts: readonly ConflictView[];
  readonly sources: readonly SourceView[];
  /** The facts that are general knowledge only, in words; null when there are none. */
  readonly unchecked: string | null;
  /** What a reader copies to report an error. */
  readonly report: string;
  readonly dataDate: string;
}

function describeSelf(self: SelfDescription, reader: CardReader): readonly SelfView[] {
  const { translate, language, origins } = reader;
  const view = {
    text: localPassage(self, language),
    url: self.url,
    address: self.url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, ''),
    asOf: translate('asOf', formatDate(self.asOf, language)),
  };
  return sourced(view, origins.of(self));
}

type KindView = Pick<CardView, 'facts' | 'thenNow' | 'roles' | 'ratings' | 'listings' | 'self'>;

/** Assessments apart from polls, memberships and certificates, which say nothing of accuracy. */
function describeJudgements(
  { ratings, raters, domains, isOutlet }: Rated & { readonly isOutlet: boolean },
  reader: Reader,
): Pick<CardView, 'ratings' | 'listings'> {
  const [assessors, others] = partitionRaters(raters);
  const assessments = describeRatings({ ratings, raters: assessors, domains }, reader);
  const listings = describeRatings({ ratings, raters: others, domains }, reader);
  return {
    ratings: isOutlet || assessments.ratings.length > 0 ? assessments : null,
    // A list that one is not on is no gap.
    listings: listings.ratings.length > 0 ? { ...listings, missing: null } : null,
  };
}

/** The sections that only some kinds of entity have. */
function describeKindSections(
  contents: CardContents,
  { page, titles }: CardSituation,
  reader: SinceReader,
): KindView {
  const { profile, names, raters } = contents;
  const date = page.date?.value ?? null;
  const basis = page.date === null ? null : describeDateBasis(page.date, reader);
  const nothing: KindView = {
    facts: [],
    thenNow: null,
    roles: [],
    ratings: null,
    listings: null,
    self: null,
  };
  switch (profile.kind) {
    case 'outlet':
    case 'organisation':
    case 'platform': {
      const { ratings = [], domains, selfDescription } = profile;
      const isOutlet = profile.kind === 'outlet';
      const [self] = selfDescription === undefined ? [] : describeSelf(selfDescription, reader);
      return {
        ...nothing,
        facts: describeFacts(profile, { ...reader, date }),
        ...describeJudgements({ ratings, raters, domains, isOutlet }, reader),
        self: self ?? (isOutlet ? 'none' : null),
      };
    }
    case 'person': {
      const country =
        profile.country === undefined ? null : countryName(profile.country, reader.language);
      const roleReader = { ...reader, names, country };
      const others = profile.roles.filter((role) => !reader.told.has(role));
      return {
        ...nothing,
        thenNow: describeThenNow(profile, { date, titles, basis }, roleReader),
        roles: describeRoles(others, roleReader),
      };
    }
    case 'unnamed':
      return { ...nothing, facts: describeBinding(profile, names, reader) };
  }
}

function describePageDate({ page: { date } }: CardSituation, reader: Reader): PageDateView | null {
  if (date === null) return null;
  const text = formatDate(date.value, reader.language);
  return { text, dateTime: date.value, basis: describeDateBasis(date, reader) };
}

/** What the unverified sources gave, as the last of them says it. */
function joinSupplies(sources: readonly SourceView[]): string | null {
  const unchecked = sources.filter(({ isUnverified }) => isUnverified);
  return unchecked.at(-1)?.supplies ?? null;
}

/** What the card of a profile shows where it is opened, in the language of the catalogue. */
export function describeCard(
  contents: CardContents,
  translate: Translate,
  situation: CardSituation = NOWHERE,
): CardView {
  const { profile, names, dataVersion } = contents;
  const words = readerOf(translate);
  const date = situation.page.date?.value ?? null;
  const meetings = findShared(tiedOf(profile), situation, words);
  const sources = orderSources([
    ...contents.sources,
    // What others share with the subject comes from sources of theirs.
    ...situation.sources.filter(
      ({ id }) =>
        meetings.some(({ datum }) => datum.source === id) &&
        !contents.sources.some((source) => source.id === id),
    ),
  ]);
  const told: ReadonlySet<Role> =
    profile.kind === 'person'
      ? rolesInBoxes(profile, { date, titles: situation.titles })
      : new Set();
  const reader: SinceReader = { ...words, told, origins: originsOf(profile.prov, sources, words) };
  const listed = describeSources({ ...contents, sources }, reader);
  const texts = (text: LocalText, field: string): readonly SourcedText[] =>
    sourced({ text: localPassage(text, reader.language) }, reader.origins.ofField(field));
  const { background, cautions = [], conflicts = [] } = profile;
  return {
    language: reader.language,
    header: describeHeader(profile, reader),
    signal: describeSignal(contents, situation, reader),
    pageDate: describePageDate(situation, reader),
    ...describeKindSections(contents, situation, reader),
    rolesHeading: translate(told.size > 0 ? 'rolesOtherHeading' : 'rolesHeading'),
    shared: describeShared(meetings, reader),
    ...describeSince(profile, date, reader),
    background: (background && texts(background, 'background')[0]) ?? null,
    statements: describeStatements(contents, {
      ...reader,
      subject: profile.id,
      isUnnamed: profile.kind === 'unnamed',
      // A statement of somebody else may lead back to the subject.
      names: { ...names, [profile.id]: profile.display },
      sources,
      pageDate: date,
      nearness: measureNearness(situation.page.words, [...contents.topics, ...contents.threads]),
    }),
    cautions: cautions.flatMap((caution) => texts(caution, 'cautions')),
    conflicts: describeConflicts(conflicts, sources, reader),
    sources: listed,
    unchecked: joinSupplies(listed),
    report: describeReport(contents, translate),
    dataDate: translate('dataVersion', formatDate(dataVersion.date, reader.language)),
  };
}
