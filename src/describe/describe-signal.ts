import type { CardContents, OutletProfile, PersonProfile } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import type { CardSituation } from './card-situation';
import { partitionRaters } from './describe-ratings';
import { describeTextKind } from './describe-text-kind';
import { formatDate, formatInterval } from './format-date';
import { formatCount } from './format-number';
import { countryName } from './intl-names';
import { joinParts, localPassage, referredName } from './passage';
import { compareSeats } from './compare-seats';
import { findSpread } from './rating-steps';
import { noteOnTitle } from './title-note';
import { joinList, type Reader } from './translate';

/** The first thing that a card says: one sentence made from held facts, and its date or reason. */
export interface SignalView {
  readonly text: string;
  readonly detail: string | null;
}

/** What a rule may look at. */
interface SignalContext extends CardSituation {
  readonly contents: CardContents;
  readonly reader: Reader;
}

type SignalRule = (context: SignalContext) => SignalView | null;

function outletOf({ profile }: CardContents): OutletProfile | null {
  return profile.kind === 'outlet' ? profile : null;
}

function personOf({ profile }: CardContents): PersonProfile | null {
  return profile.kind === 'person' ? profile : null;
}

/** The page's title for a person disagrees with the dated role. */
const titleDisagrees: SignalRule = ({ contents, page, titles, reader }) => {
  const profile = personOf(contents);
  if (profile === null || page.date === null) return null;
  for (const words of titles) {
    const note = noteOnTitle(words, { profile, date: page.date.value }, reader);
    if (note === null) continue;
    const title = localPassage(note.role.title, reader.language).text;
    return { text: note.text, detail: joinParts([title, formatInterval(note.role, reader)]) };
  }
  return null;
};

/** The speaker has no name. */
const isUnnamed: SignalRule = ({ contents: { profile, names }, reader }) => {
  if (profile.kind !== 'unnamed') return null;
  const { outlet, date } = profile.boundTo;
  return {
    text: reader.translate('unnamedOnly', referredName(outlet, names, reader.language).text),
    detail: reader.translate('signalReportOf', formatDate(date, reader.language)),
  };
};

/** The page is no news report, on the card of the outlet that it stands on. */
const isOtherKindOfText: SignalRule = ({ contents: { profile }, page, reader }) => {
  const { textKind, outlet, date } = page;
  if (textKind === null || textKind.value === 'news' || outlet !== profile.id) return null;
  const { kind, basis } = describeTextKind(textKind, reader);
  const day = date === null ? null : formatDate(date.value, reader.language);
  return { text: reader.translate('signalTextKind', kind), detail: joinParts([basis, day]) };
};

/** Names of the sources that give a field of a profile, those that a reader can look up first. */
function sourcesOf(field: string, { profile, sources }: CardContents, reader: Reader): string {
  const ids = profile.prov.filter(({ fields }) => fields.includes(field)).map((one) => one.source);
  const titles = sources
    .filter(({ id }) => ids.includes(id) && id !== OWN_KNOWLEDGE)
    .map(({ title }) => title);
  const [first] = titles;
  return first === undefined
    ? reader.translate('sourceOwnKnowledge')
    : reader.translate('signalAccordingTo', first);
}

/** A state controls the outlet; who says so stands below. */
const isStateControlled: SignalRule = ({ contents, reader }) => {
  const outlet = outletOf(contents);
  if (outlet?.stateAffiliation !== 'state-controlled') return null;
  const { translate, language } = reader;
  const text =
    outlet.country === undefined
      ? translate('signalStateControlled')
      : translate('signalStateControlledBy', countryName(outlet.country, language));
  const { stateAffiliationBasis: basis } = outlet;
  const detail =
    basis === undefined
      ? sourcesOf('stateAffiliation', contents, reader)
      : localPassage(basis, language).text;
  return { text, detail };
};

/** The name holds a place where the outlet has no seat. */
const isNamedAfterOtherPlace: SignalRule = ({ contents, page, reader }) => {
  const outlet = outletOf(contents);
  const seats = outlet === null ? null : compareSeats(outlet, page.date?.value ?? null, reader);
  if (seats === null) return null;
  const { translate, language } = reader;
  const { here, since, other } = seats;
  return {
    text:
      since === null
        ? translate('signalSeat', here, other)
        : translate('signalSeatSince', here, formatDate(since, language), other),
    detail: translate('signalSeatReason'),
  };
};

/** Raters who are two steps apart; what each says stands below. */
const ratersAreApart: SignalRule = ({ contents, reader }) => {
  const outlet = outletOf(contents);
  const spread = findSpread(outlet?.ratings ?? [], partitionRaters(contents.raters)[0]);
  if (spread === null) return null;
  const names = [spread.high, spread.low].map(
    (rater) => localPassage(rater.short ?? rater.name, reader.language).text,
  );
  return {
    text: reader.translate('signalApart'),
    detail: joinList(names, reader.language),
  };
};

/** How many raters there are; none is neutral. */
const countRaters: SignalRule = ({ contents, reader }) => {
  const { translate, language } = reader;
  const outlet = outletOf(contents);
  if (outlet === null) return null;
  const assessors = partitionRaters(contents.raters)[0];
  const held = assessors.filter(({ id }) =>
    (outlet.ratings ?? []).some((rating) => rating.rater === id),
  );
  if (held.length === 0) return { text: translate('ratingNone'), detail: null };
  const names = held.map((rater) => localPassage(rater.short ?? rater.name, language).text);
  return {
    text:
      held.length === 1
        ? translate('signalOneRater')
        : translate('signalRaters', formatCount(held.length, language)),
    detail: joinList(names, language),
  };
};

/**
 * The rules in their order. Those that need to know who is quoted on the page (a denial that is out
 * of date, the first publisher) wait for it; look-alike hosts are found elsewhere.
 */
const RULES: readonly SignalRule[] = [
  titleDisagrees,
  isUnnamed,
  isOtherKindOfText,
  isStateControlled,
  isNamedAfterOtherPlace,
  ratersAreApart,
  countRaters,
];

/** The signal of a card by the first rule that applies; null where none does. */
export function describeSignal(
  contents: CardContents,
  situation: CardSituation,
  reader: Reader,
): SignalView | null {
  for (const rule of RULES) {
    const signal = rule({ ...situation, contents, reader });
    if (signal !== null) return signal;
  }
  return null;
}
