import type { Source } from '../model/provenance';
import type { Rater } from '../model/rating';
import type { Held, ReportAt, ShapedFacts } from './check-shapes';
import type { FactContext } from './fact-context';
import { whyNoReference } from './fact-context';
import type { FieldPath, Report } from './fact-problem';

/** Makers of ratings and lists that may not be passed on; see README.md of the facts. */
const NEVER_BUNDLED =
  /\bmbfc\b|media ?bias ?\/? ?fact ?check|newsguard|all-?sides|ad-? ?fontes|open-?sources\b|\brsf\b/i;

/** Licences that bind whoever passes the facts on to the same licence. */
const SHARE_ALIKE = /-SA-/;

/** Licences whose notice must travel with the facts. */
const WITH_NOTICE = new Set(['MIT', 'BSD-3-Clause']);

/** Checks raters, sources and topics: sound in themselves, and allowed here. */
export function checkLists(facts: ShapedFacts, context: FactContext, report: ReportAt): void {
  for (const held of facts.raters) checkRater(held, context, bind(report, held));
  for (const held of facts.sources) checkSource(held, bind(report, held));
  checkRatingCounts(facts, report);
  checkCoverage(facts, context, report);
  if (context.misshapen.size === 0) checkTopicsInUse(facts, report);
}

/** The lists of whom we mean to know in full name entities of the core, each once. */
function checkCoverage(facts: ShapedFacts, context: FactContext, report: ReportAt): void {
  for (const { record, value } of facts.coverage) {
    value.lists.forEach(({ ids }, list) => {
      ids.forEach((id, index) => {
        const path = ['lists', list, 'ids', index];
        const reason = whyNoReference(context.profiles, { id, from: record.place.part, context });
        if (reason !== null) report(record, path, reason);
        if (ids.indexOf(id) < index) report(record, path, `${id} stands here twice`);
      });
    });
  }
}

/** A topic or thread that nothing belongs to is a slip or a leftover. */
function checkTopicsInUse(facts: ShapedFacts, report: ReportAt): void {
  const named = new Set(facts.statements.flatMap(({ value }) => value.topics));
  const threads = new Set(facts.statements.flatMap(({ value }) => value.thread ?? []));
  for (const { record, value } of facts.topics) {
    value.topics.forEach(({ id }, index) => {
      if (!named.has(id)) report(record, ['topics', index, 'id'], `no statement is about ${id}`);
    });
    value.threads.forEach(({ id }, index) => {
      if (!threads.has(id)) report(record, ['threads', index, 'id'], `no statement is in ${id}`);
    });
  }
}

function bind(report: ReportAt, { record }: Held<unknown>): Report {
  return (path, reason) => report(record, path, reason);
}

function checkRater({ record, value }: Held<Rater>, context: FactContext, report: Report): void {
  checkBundling(value.id, value.name.en, report);
  const ask = { id: value.source, from: record.place.part, context };
  const reason = whyNoReference(context.sources, ask);
  if (reason !== null) report(['source'], `${reason}: no such source may stand here`);
  checkScale(value, report);
}

function checkScale({ scale, quantiles }: Rater, report: Report): void {
  if (scale.type === 'enum') {
    scale.values.forEach(({ id }, index) => {
      if (scale.values.findIndex((value) => value.id === id) < index)
        report(['scale', 'values', index, 'id'], `${id} stands here twice`);
    });
    if (quantiles !== undefined) report(['quantiles'], 'only a numeric scale has quantiles');
    return;
  }
  if (scale.min >= scale.max) report(['scale', 'max'], `${scale.max} is not above ${scale.min}`);
  let last = scale.min;
  for (const [name, quantile] of Object.entries(quantiles ?? {}).toSorted()) {
    if (quantile < last || quantile > scale.max)
      report(['quantiles', name], `${quantile} is out of order or off the scale`);
    last = quantile;
  }
}

/** A rater has judged at least as many as stand here with its rating. */
function checkRatingCounts(facts: ShapedFacts, report: ReportAt): void {
  const held = new Map<string, number>();
  for (const { value } of [...facts.profiles, ...facts.statuses]) {
    if (!('ratings' in value)) continue;
    for (const { rater } of value.ratings) held.set(rater, (held.get(rater) ?? 0) + 1);
  }
  for (const { record, value } of facts.raters) {
    const count = held.get(value.id) ?? 0;
    if (count > value.count)
      report(record, ['count'], `${value.count}, but ${count} ratings stand here`);
  }
}

function checkSource({ record, value }: Held<Source>, report: Report): void {
  checkBundling(value.id, value.title, report);
  const isShareAlike = SHARE_ALIKE.test(value.spdx ?? '');
  if (record.place.part === 'core' && isShareAlike)
    report(['spdx'], `${value.spdx ?? ''} belongs in share-alike/`);
  if (record.place.part === 'shareAlike' && !isShareAlike)
    report(['spdx'], `${value.spdx ?? 'no licence'} belongs outside share-alike/`);
  if (WITH_NOTICE.has(value.spdx ?? '') && value.notice === undefined)
    report(['notice'], `is missing: ${value.spdx ?? ''} asks for its copyright line`);
}

function checkBundling(id: string, name: string, report: Report): void {
  const path: FieldPath = ['id'];
  if (NEVER_BUNDLED.test(id) || NEVER_BUNDLED.test(name)) report(path, `${id} may not be bundled`);
}
