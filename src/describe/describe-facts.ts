import type { PartialDate } from '../lib/iso-date';
import type { DisplayNames } from '../model/entity';
import type { InstitutionProfile } from '../model/institution';
import type { Fact, Owner, Seat, UnnamedProfile } from '../model/profile';
import type { Interval } from '../model/provenance';
import { compareNewestFirst } from './compare-dates';
import { formatDate, formatInterval } from './format-date';
import { formatCount } from './format-number';
import { holdingOn, isAfter, type SeenInterval } from './holding';
import { countryName } from './intl-names';
import { sourced, type CardReader, type Note, type Sourced } from './origin';
import { localPassage, referredName, writtenOrJapanese, type Passage } from './passage';
import { joinList, type MessageKey, type Reader } from './translate';

/** One line of a list of facts. */
export type FactRow = Sourced<{
  readonly label: string;
  readonly value: Passage;
  /** Dates and remarks, shown fainter behind the value. */
  readonly notes: readonly Note[];
}>;

/** One line of a list in order of time. */
export type DatedRow = Sourced<{
  readonly date: string;
  /** Machine-readable date; null where it is not known. */
  readonly dateTime: PartialDate | null;
  /** The state whose act it is; null for anything else. */
  readonly state: string | null;
  readonly text: Passage;
  /** When the act was lifted, in words; null while it stands or where that is not known. */
  readonly end: string | null;
  readonly url: string | null;
}>;

/** A reader, and the date of the page that facts are chosen by. */
interface DatedReader extends CardReader {
  readonly date: PartialDate | null;
}

/** Labelled facts that change with time; the date of one is the day since which it holds. */
const CHANGING = new Set(['publisher', 'head', 'chief', 'president']);

/** Facts of a kind that has a label of its own; all others are listed by their date. */
const FACT_LABELS: ReadonlyMap<string, MessageKey> = new Map([
  ['publisher', 'factPublisher'],
  ['founder', 'factFounder'],
  ['form', 'factForm'],
  ['print', 'factForm'],
  ['head', 'factHead'],
  ['chief', 'factHead'],
  ['president', 'factHead'],
  ['orientation', 'factOrientation'],
]);

// A record may have dozens of hosts; these tell which outlet is meant.
const DOMAINS_MAX = 3;

function inReaderLanguage(text: string, { language }: Reader): Passage {
  return { text, lang: language };
}

/** True for what was over on the date of the page; without one, for what is over now. */
function hasEnded(time: SeenInterval, date: PartialDate | null): boolean {
  if (date !== null) return holdingOn(time, date) === 'over' || time.endUnknown === true;
  return time.to !== null || time.endUnknown === true;
}

/** From when to when, in words; where neither is known, the day on which it was seen must do. */
function describeTime(time: Interval & { readonly endUnknown?: true }, reader: Reader): Note {
  const interval = formatInterval(time, reader);
  return interval === null ? 'as-of' : inReaderLanguage(interval, reader);
}

function describeSeat(seat: Seat, reader: DatedReader): readonly FactRow[] {
  const row = {
    label: reader.translate(hasEnded(seat, reader.date) ? 'factFormerSeat' : 'factSeat'),
    value: writtenOrJapanese(seat.place, seat.ja, reader.language),
    notes: [
      describeTime(seat, reader),
      ...(seat.note === undefined ? [] : [localPassage(seat.note, reader.language)]),
    ],
  };
  return sourced(row, reader.origins.of(seat));
}

function describeOwner(owner: Owner, reader: DatedReader): readonly FactRow[] {
  const row = {
    label: reader.translate(hasEnded(owner, reader.date) ? 'factFormerOwner' : 'factOwner'),
    value: writtenOrJapanese(owner.name, owner.ja, reader.language),
    notes: [describeTime(owner, reader)],
  };
  return sourced(row, reader.origins.of(owner));
}

/** What holds on the date before what had ended; what was still to come is told elsewhere. */
function openFirst<Time extends SeenInterval>(
  times: readonly Time[],
  { date }: DatedReader,
): readonly Time[] {
  const begun = times.filter((time) => date === null || holdingOn(time, date) !== 'to-come');
  return [
    ...begun.filter((time) => !hasEnded(time, date)),
    ...begun.filter((time) => hasEnded(time, date)),
  ];
}

function describeCountry(profile: InstitutionProfile, reader: CardReader): readonly FactRow[] {
  if (profile.country === undefined) return [];
  const row = {
    label: reader.translate('factCountry'),
    value: inReaderLanguage(countryName(profile.country, reader.language), reader),
    notes:
      profile.countryBasis === undefined
        ? []
        : [inReaderLanguage(reader.translate('countryFromAddress'), reader)],
  };
  return sourced(row, reader.origins.ofField('country'));
}

function describeDate(
  profile: InstitutionProfile,
  field: 'founded' | 'ended',
  reader: CardReader,
): readonly FactRow[] {
  const date = profile[field];
  if (date === undefined) return [];
  const row = {
    label: reader.translate(field === 'founded' ? 'factFounded' : 'factEnded'),
    value: inReaderLanguage(formatDate(date, reader.language), reader),
    notes: [],
  };
  return sourced(row, reader.origins.ofField(field));
}

/** Only ties that exist: "none" would be a verdict of ours. */
function describeStateTies(profile: InstitutionProfile, reader: CardReader): readonly FactRow[] {
  const { stateAffiliation, stateAffiliationBasis: basis } = profile;
  if (stateAffiliation === undefined || stateAffiliation === 'none') return [];
  const key =
    stateAffiliation === 'state-controlled' ? 'stateControlled' : 'stateFundedIndependent';
  const row = {
    label: reader.translate('factStateTies'),
    value: inReaderLanguage(reader.translate(key), reader),
    notes: basis === undefined ? [] : [localPassage(basis, reader.language)],
  };
  return sourced(row, reader.origins.ofField('stateAffiliation'));
}

function describeDomains(profile: InstitutionProfile, reader: CardReader): readonly FactRow[] {
  const own = profile.domains.filter(({ shared }) => shared !== true).slice(0, DOMAINS_MAX);
  const origin = reader.origins.ofField('domains');
  if (own.length === 0 || origin === null) return [];
  const row = {
    label: reader.translate('factDomains'),
    value: {
      text: joinList(
        own.map(({ host }) => host),
        reader.language,
      ),
      lang: null,
    },
    notes: [],
  };
  // A host says itself whether a list confirms it.
  const isUnverified = own.every(({ unconfirmed }) => unconfirmed === true);
  return sourced(row, { ...origin, isUnverified });
}

/** True for what had not happened yet on the date of the page: it is told as what came since. */
function isToCome(fact: Fact, date: PartialDate | null): boolean {
  return date !== null && isAfter(fact.date, date);
}

/** Since when a labelled fact holds; where that is not known, the day on which it was seen. */
function describeChange({ key, date }: Fact, reader: Reader): readonly Note[] {
  if (!CHANGING.has(key)) return [];
  if (date === null) return ['as-of'];
  const since = reader.translate('since', formatDate(date, reader.language));
  return [inReaderLanguage(since, reader)];
}

function describeLabelledFacts(facts: readonly Fact[], reader: DatedReader): readonly FactRow[] {
  return facts.flatMap((fact) => {
    const key = FACT_LABELS.get(fact.key);
    if (key === undefined || isToCome(fact, reader.date)) return [];
    const row = {
      label: reader.translate(key),
      value: localPassage(fact.value, reader.language),
      notes: describeChange(fact, reader),
    };
    return sourced(row, reader.origins.of(fact));
  });
}

/** Facts of an unnamed speaker: the one outlet and date that it is bound to. */
export function describeBinding(
  profile: UnnamedProfile,
  names: Readonly<Record<string, DisplayNames>>,
  reader: CardReader,
): readonly FactRow[] {
  const { translate, language, origins } = reader;
  const row = (label: MessageKey, value: Passage): readonly FactRow[] =>
    sourced({ label: translate(label), value, notes: [] }, origins.ofField('boundTo'));
  const { outlet, date } = profile.boundTo;
  return [
    ...row('factBoundTo', referredName(outlet, names, language)),
    ...row('factBoundDate', inReaderLanguage(formatDate(date, language), reader)),
    ...(profile.count === undefined
      ? []
      : row('factCount', inReaderLanguage(formatCount(profile.count, language), reader))),
  ];
}

/** Country, seats, dates, owners and what else has a label; what holds on the date comes first. */
export function describeFacts(
  profile: InstitutionProfile,
  reader: DatedReader,
): readonly FactRow[] {
  return [
    ...describeCountry(profile, reader),
    ...openFirst(profile.seats ?? [], reader).flatMap((seat) => describeSeat(seat, reader)),
    ...describeDate(profile, 'founded', reader),
    ...describeDate(profile, 'ended', reader),
    ...openFirst(profile.owners ?? [], reader).flatMap((owner) => describeOwner(owner, reader)),
    ...describeLabelledFacts(profile.facts ?? [], reader),
    ...describeStateTies(profile, reader),
    ...describeDomains(profile, reader),
  ];
}

/** A fact outside the list of labels, with its label where it has one. */
function describeLabelled({ key, value }: Fact, { translate, language }: Reader): Passage {
  const label = FACT_LABELS.get(key);
  const text = localPassage(value, language);
  return label === undefined
    ? text
    : { ...text, text: translate('factLabelled', translate(label), text.text) };
}

/**
 * Single facts that stand under no label, newest first, undated ones last: those of other kinds, and
 * those that came after the date of the page.
 */
export function describeDatedFacts(
  facts: readonly Fact[],
  reader: DatedReader,
): readonly DatedRow[] {
  const { translate, language } = reader;
  return facts
    .filter((fact) => !FACT_LABELS.has(fact.key) || isToCome(fact, reader.date))
    .toSorted((a, b) => compareNewestFirst(a.date, b.date))
    .flatMap((fact) => {
      const row = {
        date: fact.date === null ? translate('dateUnknown') : formatDate(fact.date, language),
        dateTime: fact.date,
        state: null,
        text: describeLabelled(fact, reader),
        end: null,
        url: null,
      };
      return sourced(row, reader.origins.of(fact));
    });
}
