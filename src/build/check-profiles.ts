import type { IsoDate } from '../lib/iso-date';
import { checkNotAhead, checkDates } from './check-dates';
import { checkHostOwners, checkHosts, whyNoHost } from './check-hosts';
import { checkLicences } from './check-licences';
import { checkLists } from './check-lists';
import { checkAliases, checkNames } from './check-names';
import { checkPeople } from './check-people';
import { checkPlaces } from './check-places';
import { checkTombstones } from './check-tombstones';
import { checkProvenance } from './check-provenance';
import { checkRatings, domainsOf } from './check-ratings';
import { checkProfileReferences, checkSources } from './check-references';
import { checkRoles } from './check-roles';
import { checkShapes, type Held, type ReportAt, type ShapedFacts } from './check-shapes';
import { checkSharedNames } from './check-shared-names';
import { checkStatement } from './check-statements';
import { checkTexts } from './check-texts';
import { makeContext, whyNoReference, type FactContext } from './fact-context';
import type { PartName } from './fact-places';
import { fieldName, type FactProblem, type Report } from './fact-problem';
import type { ProfilePart, ProfileSet, ShareAlikeStatus } from './profile-set';
import { readFacts, type FactFiles, type FactRecord } from './read-profiles';
import { visitTexts } from './visit-texts';

/** What a check of all facts gives: the facts, and every reason to refuse them. */
export interface CheckedFacts {
  /** Whole only if there is no problem: records of a wrong shape are left out. */
  readonly set: ProfileSet;
  /** In the order of files and lines. */
  readonly problems: readonly FactProblem[];
}

/** Reads and checks all facts. The kinds of broken facts that it refuses are in docs/facts.md. */
export function checkProfiles(files: FactFiles): CheckedFacts {
  const read = readFacts(files);
  const problems: FactProblem[] = [...read.problems];
  const report: ReportAt = (record, path, reason) =>
    problems.push({
      file: record.file,
      line: record.lineOf(path),
      field: fieldName(path),
      reason,
    });
  const facts = checkShapes(read.records, report);
  const context = makeContext(facts, read.records);
  if (facts.editions.length === 0 && !files.has('edition.json'))
    problems.push({ file: 'edition.json', line: 1, field: '', reason: 'is missing' });
  for (const record of read.records) checkAnyRecord(record, context, bind(report, record));
  checkEachOne(facts, context, report);
  checkPlaces(facts, read.records, report);
  checkSharedNames(facts, report);
  checkPeople(facts, report);
  checkTombstones(facts, report);
  checkHostOwners(facts.profiles, report);
  checkLists(facts, context, report);
  problems.push(...checkLicences(facts.sources, read));
  return { set: assemble(facts, context.asOf), problems: problems.toSorted(byPlace) };
}

function bind(report: ReportAt, record: FactRecord): Report {
  return (path, reason) => report(record, path, reason);
}

/** What holds for records of every kind, whatever their shape. */
function checkAnyRecord(record: FactRecord, context: FactContext, report: Report): void {
  const { holds, part } = record.place;
  const isList = holds === 'sources' || holds === 'edition';
  visitTexts(record.value, [
    checkTexts(report),
    ...(isList ? [] : [checkNotAhead(context, report), checkSources(part, context, report)]),
  ]);
}

function checkEachOne(facts: ShapedFacts, context: FactContext, reportAt: ReportAt): void {
  for (const held of facts.profiles) {
    const report = bind(reportAt, held.record);
    const { value } = held;
    checkNames(value, report);
    checkHosts(value, report);
    checkDates(value, report);
    if (value.kind === 'person') checkRoles(value, report);
    if ('ratings' in value)
      checkRatings(value.ratings, {
        from: held.record.place.part,
        domains: domainsOf(value),
        context,
        report,
      });
    checkProvenance(value, report);
    checkProfileReferences(held, context, report);
  }
  for (const held of facts.statements) checkStatement(held, context, bind(reportAt, held.record));
  for (const held of facts.statuses) checkStatus(held, context, bind(reportAt, held.record));
}

/** A status adds to a profile of either part. */
function checkStatus(
  { record, value }: Held<ShareAlikeStatus>,
  context: FactContext,
  report: Report,
): void {
  const from = record.place.part;
  const reason = whyNoReference(context.profiles, { id: value.id, from, context });
  if (reason !== null) report(['id'], reason);
  const profile = context.profiles.get(value.id)?.value;
  const domains = profile === undefined ? [] : domainsOf(profile);
  checkRatings(value.ratings, { from, domains, context, report });
  checkAliases(value.aliases ?? [], report);
  value.relatedHosts?.forEach((host, index) => {
    const problem = whyNoHost(host);
    if (problem !== null) report(['relatedHosts', index], `${host} ${problem}`);
  });
}

function assemble(facts: ShapedFacts, asOf: IsoDate): ProfileSet {
  const hasShareAlike = facts.profiles
    .map(({ record }) => record)
    .concat(facts.statuses.map(({ record }) => record))
    .some(({ place }) => place.part === 'shareAlike');
  return {
    asOf,
    core: assemblePart(facts, 'core'),
    shareAlike: hasShareAlike ? assemblePart(facts, 'shareAlike') : null,
    coverage: facts.coverage.flatMap(({ value }) => value.lists),
  };
}

function assemblePart(facts: ShapedFacts, part: PartName): ProfilePart {
  const ofPart = <Value extends { readonly id: string }>(held: readonly Held<Value>[]) =>
    held
      .filter(({ record }) => record.place.part === part)
      .map(({ value }) => value)
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const topics = facts.topics.filter(({ record }) => record.place.part === part);
  return {
    profiles: ofPart(facts.profiles),
    statements: ofPart(facts.statements),
    raters: ofPart(facts.raters),
    sources: ofPart(facts.sources),
    topics: topics.flatMap(({ value }) => value.topics),
    threads: topics.flatMap(({ value }) => value.threads),
    statuses: ofPart(facts.statuses),
  };
}

function byPlace(a: FactProblem, b: FactProblem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
