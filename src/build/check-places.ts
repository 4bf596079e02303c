import { isRecord } from '../lib/guards';
import type { Held, ReportAt, ShapedFacts } from './check-shapes';
import type { Profile } from '../model/profile';
import type { FactRecord } from './read-profiles';

/** Checks that every record stands where it belongs: file, order, and once only. */
export function checkPlaces(facts: ShapedFacts, records: readonly FactRecord[], report: ReportAt) {
  for (const held of facts.profiles) checkProfilePlace(held, report);
  for (const { record, value } of facts.statements) {
    const group = value.thread ?? value.topics[0];
    if (record.place.holds === 'statements' && record.place.group !== group)
      report(record, ['id'], `belongs in statements/${group ?? ''}.json, by thread or first topic`);
  }
  for (const { record, value } of facts.topics) {
    checkOrder(record, 'topics', value.topics, report);
    checkOrder(record, 'threads', value.threads, report);
    const topics = new Set(value.topics.map(({ id }) => id));
    value.threads.forEach(({ id }, index) => {
      if (topics.has(id)) report(record, ['threads', index, 'id'], `${id} is a topic, too`);
    });
  }
  checkSorted(records, report);
  checkOnce(records, report);
  checkWikidata(facts.profiles, report);
}

function checkProfilePlace({ record, value }: Held<Profile>, report: ReportAt): void {
  const { place } = record;
  if (place.holds !== 'profiles') return;
  if (place.id !== undefined && place.id !== value.id)
    report(record, ['id'], `${value.id} stands in a file of another name`);
  if (!place.kinds.includes(value.kind))
    report(record, ['kind'], `this file holds ${place.kinds.join(' and ')}, not ${value.kind}`);
  if (!place.tiers.includes(value.tier))
    report(record, ['tier'], `this file holds tier ${place.tiers.join(', ')}, not ${value.tier}`);
  if (place.isOfNoOutlets && value.background === undefined)
    report(record, ['background'], 'is missing: what is it, if no outlet?');
  if (place.letters !== undefined && !isWithin(value.id, place.letters))
    report(record, ['id'], `this file holds ids from ${place.letters.join(' to ')}`);
}

/** Digits count as letters before `a`, so they belong to the table that begins there. */
function isWithin(id: string, [first, last]: readonly [string, string]): boolean {
  const letter = id.charAt(0);
  return (letter >= first || (first === 'a' && letter < 'a')) && letter <= last;
}

function checkOrder(
  record: FactRecord,
  list: string,
  members: readonly { readonly id: string }[],
  report: ReportAt,
): void {
  members.forEach(({ id }, index) => {
    const before = members[index - 1]?.id;
    if (before !== undefined && before >= id)
      report(record, [list, index, 'id'], `${id} must stand before ${before}, and once only`);
  });
}

/** Tables and lists are sorted by id, by code unit, so that a change shows in one place. */
function checkSorted(records: readonly FactRecord[], report: ReportAt): void {
  records.forEach((record, index) => {
    const before = records[index - 1];
    if (before?.file !== record.file) return;
    const [id, idBefore] = [idOf(record), idOf(before)];
    if (id !== null && idBefore !== null && idBefore > id)
      report(record, ['id'], `${id} must stand before ${idBefore}`);
  });
}

/** An id names one record over all files; a status has the id of the profile that it adds to. */
function checkOnce(records: readonly FactRecord[], report: ReportAt): void {
  const holders = new Map<string, FactRecord>();
  for (const record of records) {
    const id = idOf(record);
    if (id === null) continue;
    const { holds } = record.place;
    const space = holds === 'profiles' || holds === 'statements' ? 'entity' : holds;
    const holder = holders.get(`${space} ${id}`);
    if (holder === undefined) holders.set(`${space} ${id}`, record);
    else report(record, ['id'], `${id} is held by ${holder.file}:${holder.lineOf([])}, too`);
  }
}

/** A Wikidata item is one entity: two records of one item are one entity twice. */
function checkWikidata(profiles: readonly Held<Profile>[], report: ReportAt): void {
  const holders = new Map<string, string>();
  for (const { record, value } of profiles) {
    const { wikidata, id } = value;
    if (wikidata === undefined) continue;
    const holder = holders.get(wikidata);
    if (holder === undefined) holders.set(wikidata, id);
    else report(record, ['wikidata'], `${wikidata} is ${holder}, too`);
  }
}

function idOf(record: FactRecord): string | null {
  const { value } = record;
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : null;
}
