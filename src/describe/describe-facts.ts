import type { PartialDate } from '../lib/iso-date';
import type { DisplayNames } from '../model/entity';
import type { InstitutionProfile } from '../model/institution';
import type { Fact, Owner, Profile, Seat, UnnamedProfile } from '../model/profile';
import { OWN_KNOWLEDGE, type Interval } from '../model/provenance';
import { compareNewestFirst } from './compare-dates';
import { formatDate, formatInterval } from './format-date';
import { formatCount } from './format-number';
import { holdingOn, type SeenInterval } from './holding';
import { countryName } from './intl-names';
import { localPassage, referredName, writtenOrJapanese, type Passage } from './passage';
import { joinList, type MessageKey, type Reader } from './translate';

/** One line of a list of facts. */
export interface FactRow {
  readonly label: string;
  readonly value: Passage;
  /** Dates and remarks, shown fainter behind the value. */
  readonly notes: readonly Passage[];
  readonly isUnverified: boolean;
}

/** One line of a list in order of time. */
export interface DatedRow {
  readonly date: string;
  /** Machine-readable date; null where it is not known. */
  readonly dateTime: PartialDate | null;
  /** The state whose act it is; null for anything else. */
  readonly state: string | null;
  readonly text: Passage;
  /** When the act was lifted, in words; null while it stands or where that is not known. */
  readonly end: string | null;
  readonly url: string | null;
  readonly isUnverified: boolean;
}

/** A reader, and the date of the page that facts are chosen by. */
interface DatedReader extends Reader {
  readonly date: PartialDate | null;
}

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

/** True when general knowledge is the only source that gives a field of the profile. */
function isFieldUnverified(profile: Profile, field: string): boolean {
  const sources = profile.prov.filter(({ fields }) => fields.includes(field));
  return sources.length > 0 && sources.every(({ source }) => source === OWN_KNOWLEDGE);
}

function inReaderLanguage(text: string, { language }: Reader): Passage {
  return { text, lang: language };
}

/** True for what was over on the date of the page; without one, for what is over now. */
function hasEnded(time: SeenInterval, date: PartialDate | null): boolean {
  if (date !== null) return holdingOn(time, date) === 'over' || time.endUnknown === true;
  return time.to !== null || time.endUnknown === true;
}

function describeTime(
  time: Interval & { readonly endUnknown?: true; readonly asOf: PartialDate },
  reader: Reader,
): Passage {
  const { translate, language } = reader;
  return inReaderLanguage(
    formatInterval(time, reader) ?? translate('asOf', formatDate(time.asOf, language)),
    reader,
  );
}

function describeSeat(seat: Seat, reader: DatedReader): FactRow {
  return {
    label: reader.translate(hasEnded(seat, reader.date) ? 'factFormerSeat' : 'factSeat'),
    value: writtenOrJapanese(seat.place, seat.ja, reader.language),
    notes: [
      describeTime(seat, reader),
      ...(seat.note === undefined ? [] : [localPassage(seat.note, reader.language)]),
    ],
    isUnverified: seat.source === OWN_KNOWLEDGE,
  };
}

function describeOwner(owner: Owner, reader: DatedReader): FactRow {
  return {
    label: reader.translate(hasEnded(owner, reader.date) ? 'factFormerOwner' : 'factOwner'),
    value: writtenOrJapanese(owner.name, owner.ja, reader.language),
    notes: [describeTime(owner, reader)],
    isUnverified: owner.source === OWN_KNOWLEDGE,
  };
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

function describeCountry(profile: InstitutionProfile, reader: Reader): readonly FactRow[] {
  if (profile.country === undefined) return [];
  return [
    {
      label: reader.translate('factCountry'),
      value: inReaderLanguage(countryName(profile.country, reader.language), reader),
      notes:
        profile.countryBasis === undefined
          ? []
          : [inReaderLanguage(reader.translate('countryFromAddress'), reader)],
      isUnverified: isFieldUnverified(profile, 'country'),
    },
  ];
}

function describeDate(
  profile: InstitutionProfile,
  field: 'founded' | 'ended',
  reader: Reader,
): readonly FactRow[] {
  const date = profile[field];
  if (date === undefined) return [];
  return [
    {
      label: reader.translate(field === 'founded' ? 'factFounded' : 'factEnded'),
      value: inReaderLanguage(formatDate(date, reader.language), reader),
      notes: [],
      isUnverified: isFieldUnverified(profile, field),
    },
  ];
}

/** Only ties that exist: "none" would be a verdict of ours. */
function describeStateTies(profile: InstitutionProfile, reader: Reader): readonly FactRow[] {
  const { stateAffiliation, stateAffiliationBasis: basis } = profile;
  if (stateAffiliation === undefined || stateAffiliation === 'none') return [];
  const key =
    stateAffiliation === 'state-controlled' ? 'stateControlled' : 'stateFundedIndependent';
  return [
    {
      label: reader.translate('factStateTies'),
      value: inReaderLanguage(reader.translate(key), reader),
      notes: basis === undefined ? [] : [localPassage(basis, reader.language)],
      isUnverified: isFieldUnverified(profile, 'stateAffiliation'),
    },
  ];
}

function describeDomains(profile: InstitutionProfile, reader: Reader): readonly FactRow[] {
  const own = profile.domains.filter(({ shared }) => shared !== true).slice(0, DOMAINS_MAX);
  if (own.length === 0) return [];
  const hosts = own.map(({ host }) => host);
  return [
    {
      label: reader.translate('factDomains'),
      value: { text: joinList(hosts, reader.language), lang: null },
      notes: [],
      isUnverified: own.every(({ unconfirmed }) => unconfirmed === true),
    },
  ];
}

function describeLabelledFacts(facts: readonly Fact[], reader: Reader): readonly FactRow[] {
  return facts.flatMap((fact) => {
    const key = FACT_LABELS.get(fact.key);
    if (key === undefined) return [];
    return [
      {
        label: reader.translate(key),
        value: localPassage(fact.value, reader.language),
        notes: [],
        isUnverified: fact.source === OWN_KNOWLEDGE,
      },
    ];
  });
}

/** Facts of an unnamed speaker: the one outlet and date that it is bound to. */
export function describeBinding(
  profile: UnnamedProfile,
  names: Readonly<Record<string, DisplayNames>>,
  reader: Reader,
): readonly FactRow[] {
  const { translate, language } = reader;
  const row = (label: MessageKey, value: Passage): FactRow => ({
    label: translate(label),
    value,
    notes: [],
    isUnverified: isFieldUnverified(profile, 'boundTo'),
  });
  return [
    row('factBoundTo', referredName(profile.boundTo.outlet, names, language)),
    row('factBoundDate', inReaderLanguage(formatDate(profile.boundTo.date, language), reader)),
    ...(profile.count === undefined
      ? []
      : [row('factCount', inReaderLanguage(formatCount(profile.count, language), reader))]),
  ];
}

/** Country, seats, dates, owners and what else has a label; what holds on the date comes first. */
export function describeFacts(
  profile: InstitutionProfile,
  reader: DatedReader,
): readonly FactRow[] {
  return [
    ...describeCountry(profile, reader),
    ...openFirst(profile.seats ?? [], reader).map((seat) => describeSeat(seat, reader)),
    ...describeDate(profile, 'founded', reader),
    ...describeDate(profile, 'ended', reader),
    ...openFirst(profile.owners ?? [], reader).map((owner) => describeOwner(owner, reader)),
    ...describeLabelledFacts(profile.facts ?? [], reader),
    ...describeStateTies(profile, reader),
    ...describeDomains(profile, reader),
  ];
}

/** Single facts without a label of their own, newest first, undated ones last. */
export function describeDatedFacts(facts: readonly Fact[], reader: Reader): readonly DatedRow[] {
  const { translate, language } = reader;
  return facts
    .filter(({ key }) => !FACT_LABELS.has(key))
    .toSorted((a, b) => compareNewestFirst(a.date, b.date))
    .map((fact) => ({
      date: fact.date === null ? translate('dateUnknown') : formatDate(fact.date, language),
      dateTime: fact.date,
      state: null,
      text: localPassage(fact.value, language),
      end: null,
      url: null,
      isUnverified: fact.source === OWN_KNOWLEDGE,
    }));
}
