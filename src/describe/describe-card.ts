import type { LocalText } from '../model/entity';
import type { CardContents, Profile, SelfDescription } from '../model/profile';
import { describeActs, type ActRow } from './describe-acts';
import {
  describeBinding,
  describeDatedFacts,
  describeFacts,
  type DatedRow,
  type FactRow,
} from './describe-facts';
import { describeHeader, type HeaderView } from './describe-header';
import { describeRatings, partitionRaters, type Rated, type RatingsView } from './describe-ratings';
import { describeRoles, type RoleRow } from './describe-roles';
import {
  describeConflicts,
  describeSources,
  type ConflictView,
  type SourceView,
} from './describe-sources';
import { describeStatements, type StatementsView } from './describe-statements';
import { formatDate } from './format-date';
import { measureNearness } from './nearness';
import { localPassage, referredName, type Passage } from './passage';
import { readerOf, type Language, type Reader, type Translate } from './translate';

/** What an outlet or organisation says of itself, with the page where it says so. */
export interface SelfView {
  readonly text: Passage;
  readonly url: string;
  /** The address without protocol. */
  readonly address: string;
  readonly asOf: string;
}

/** Everything that one card shows, in words; null and empty lists leave their section out. */
export interface CardView {
  readonly language: Language;
  readonly header: HeaderView;
  /** What is certain of an unnamed speaker. */
  readonly unnamed: string | null;
  readonly facts: readonly FactRow[];
  readonly roles: readonly RoleRow[];
  /** Null where ratings make no sense, as for a person. */
  readonly ratings: RatingsView | null;
  /** What the public believes, lists it is on, certificates it holds: no judgement of accuracy. */
  readonly listings: RatingsView | null;
  /** `none`: an outlet without one, which is said. Null where the question does not arise. */
  readonly self: SelfView | 'none' | null;
  readonly acts: readonly ActRow[];
  readonly background: Passage | null;
  readonly datedFacts: readonly DatedRow[];
  readonly statements: StatementsView;
  readonly cautions: readonly Passage[];
  readonly conflicts: readonly ConflictView[];
  readonly sources: readonly SourceView[];
  readonly dataDate: string;
}

function describeSelf(self: SelfDescription, { translate, language }: Reader): SelfView {
  return {
    text: localPassage(self, language),
    url: self.url,
    address: self.url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, ''),
    asOf: translate('asOf', formatDate(self.asOf, language)),
  };
}

type KindView = Pick<CardView, 'unnamed' | 'facts' | 'roles' | 'ratings' | 'listings' | 'self'>;

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
function describeKindSections(contents: CardContents, reader: Reader): KindView {
  const { profile, names, raters } = contents;
  const nothing: KindView = {
    unnamed: null,
    facts: [],
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
      return {
        ...nothing,
        facts: describeFacts(profile, reader),
        ...describeJudgements({ ratings, raters, domains, isOutlet }, reader),
        self:
          selfDescription === undefined
            ? isOutlet
              ? 'none'
              : null
            : describeSelf(selfDescription, reader),
      };
    }
    case 'person':
      return { ...nothing, roles: describeRoles(profile.roles, { ...reader, names }) };
    case 'unnamed': {
      const outlet = referredName(profile.boundTo.outlet, names, reader.language);
      return {
        ...nothing,
        unnamed: reader.translate('unnamedOnly', outlet.text),
        facts: describeBinding(profile, names, reader),
      };
    }
  }
}

function listActs(profile: Profile, reader: Reader): readonly ActRow[] {
  return profile.kind === 'unnamed' ? [] : describeActs(profile.legalStatus ?? [], reader);
}

function listDatedFacts(profile: Profile, reader: Reader): readonly DatedRow[] {
  return profile.kind === 'unnamed' ? [] : describeDatedFacts(profile.facts ?? [], reader);
}

/** What the card of a profile shows, in the language of the catalogue. */
export function describeCard(contents: CardContents, translate: Translate): CardView {
  const { profile, names, sources, dataVersion } = contents;
  const reader = readerOf(translate);
  const passage = (text: LocalText): Passage => localPassage(text, reader.language);
  return {
    language: reader.language,
    header: describeHeader(profile, reader),
    ...describeKindSections(contents, reader),
    acts: listActs(profile, reader),
    background: profile.background === undefined ? null : passage(profile.background),
    datedFacts: listDatedFacts(profile, reader),
    statements: describeStatements(contents, {
      ...reader,
      subject: profile.id,
      isUnnamed: profile.kind === 'unnamed',
      names,
      sources,
      nearness: measureNearness('', [...contents.topics, ...contents.threads]),
    }),
    cautions: (profile.cautions ?? []).map(passage),
    conflicts: describeConflicts(profile.conflicts ?? [], sources, reader),
    sources: describeSources(contents, reader),
    dataDate: translate('dataVersion', dataVersion.date),
  };
}
