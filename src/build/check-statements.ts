import { comparePartialDates } from '../lib/iso-date';
import type { Profile } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import type { Statement } from '../model/statement';
import { domainsOf, isHostOf } from './check-ratings';
import type { Held } from './check-shapes';
import { whyNoKind } from './check-references';
import { whyNoReference, type FactContext } from './fact-context';
import type { FieldPath, Report } from './fact-problem';

const PRECISION_LENGTHS = { year: 4, month: 7, day: 10 } as const;

const INSTITUTIONS: readonly Profile['kind'][] = ['outlet', 'organisation', 'platform'];

/**
 * Hosts on which a body publishes what its own people say or what it asked them, and which no
 * profile holds: the body has none, or the host is one of many below its name.
 */
const OWN_HOSTS = [
  'auswaertiges-amt.de',
  'conservatives.com',
  'defense.gov',
  'eeas.europa.eu',
  'eurointegration.com.ua',
  'gov.uk',
  'khamenei.ir',
  'mofa.gov.pk',
  'pircenter.org',
  'shii.gr.jp',
  'spiritofamerica.org',
  'wng.org',
  'worldsecuritynetwork.com',
].map((host) => ({ host }));

/** Checks one statement: who, through whom, when, and how it hangs together with others. */
export function checkStatement(
  { record, value }: Held<Statement>,
  context: FactContext,
  report: Report,
): void {
  const from = record.place.part;
  const checkEntity = (id: string, path: FieldPath, kinds?: readonly Profile['kind'][]) => {
    const reason =
      whyNoReference(context.profiles, { id, from, context }) ??
      (kinds === undefined ? null : whyNoKind(id, kinds, context));
    if (reason !== null) report(path, reason);
  };
  checkEntity(value.speaker, ['speaker']);
  if (value.onBehalfOf !== undefined) checkEntity(value.onBehalfOf, ['onBehalfOf']);
  if (value.outlet !== null) checkEntity(value.outlet, ['outlet'], INSTITUTIONS);
  value.via.forEach((id, index) => checkEntity(id, ['via', index], [...INSTITUTIONS, 'person']));
  value.about?.forEach((id, index) => checkEntity(id, ['about', index]));
  checkWay(value, report);
  checkOrigin(value, context, report);
  checkTimes(value, report);
  checkSubjects(value, context, report);
  checkRelations(value, context, report);
  checkAnonymity(value, context, report);
  if (value.id.startsWith(`s-${value.speaker}-`)) return;
  report(['id'], `${value.id} does not begin with s-${value.speaker}-`);
}

/** The chain begins with the first publisher, and holds nobody twice. */
function checkWay({ outlet, via }: Statement, report: Report): void {
  if (outlet !== null && via[0] !== outlet)
    report(['via'], `does not begin with the first publisher, ${outlet}`);
  via.forEach((id, index) => {
    if (via.indexOf(id) < index) report(['via', index], `${id} stands here twice`);
  });
}

/** An original stands on a host of its publisher, of its speaker, or of a body without a profile. */
function checkOrigin(statement: Statement, { profiles }: FactContext, report: Report): void {
  const { outlet, speaker, onBehalfOf, url, urlRole } = statement;
  if (urlRole !== 'original' || (outlet !== null && !profiles.has(outlet))) return;
  const { hostname } = new URL(url);
  const domains = [outlet, speaker, onBehalfOf].flatMap((id) => {
    const profile = profiles.get(id ?? '')?.value;
    return profile === undefined ? [] : domainsOf(profile);
  });
  if (isHostOf(hostname, domains) || isHostOf(hostname, OWN_HOSTS)) return;
  report(
    ['urlRole'],
    `${hostname} belongs neither to ${outlet ?? 'a publisher'} nor to ${speaker}: a retelling?`,
  );
}

function checkTimes(statement: Statement, report: Report): void {
  const { date, datePrecision, checkedOn, source } = statement;
  if (date.length !== PRECISION_LENGTHS[datePrecision])
    report(['datePrecision'], `${date} is not given to the ${datePrecision}`);
  if (comparePartialDates(date, checkedOn) > 0)
    report(['checkedOn'], `${checkedOn} lies before the statement, ${date}`);
  if (source === OWN_KNOWLEDGE)
    report(['source'], 'nobody remembers a statement: name the source of the document');
}

function checkSubjects(statement: Statement, context: FactContext, report: Report): void {
  const { topics, thread, summary } = statement;
  topics.forEach((topic, index) => {
    if (!context.topics.has(topic)) report(['topics', index], `unknown topic ${topic}`);
    if (topics.indexOf(topic) < index) report(['topics', index], `${topic} stands here twice`);
  });
  if (thread !== undefined && !context.threads.has(thread))
    report(['thread'], `unknown thread ${thread}`);
  if (summary.ja === undefined) report(['summary', 'ja'], 'is missing');
}

function checkRelations(statement: Statement, context: FactContext, report: Report): void {
  for (const relation of ['contradicts', 'supports'] as const)
    statement[relation]?.forEach((id, index) => {
      const path = [relation, index];
      const isKnown = context.statements.has(id) || context.misshapen.has(id);
      if (!isKnown) report(path, `unknown ${id}`);
      if (id === statement.id) report(path, 'refers to itself');
    });
  statement.supports?.forEach((id, index) => {
    if (statement.contradicts?.includes(id) === true)
      report(['supports', index], `${id} is contradicted, too`);
  });
}

function checkAnonymity(statement: Statement, context: FactContext, report: Report): void {
  const { anonymous, anonymity, speaker, outlet } = statement;
  if (anonymous && anonymity === undefined)
    report(['anonymity'], 'is missing: how did the outlet describe the speaker?');
  if (!anonymous && anonymity !== undefined)
    report(['anonymity'], 'describes an unnamed speaker, but "anonymous" is false');
  const profile = context.profiles.get(speaker)?.value;
  if (profile?.kind !== 'unnamed') return;
  if (!anonymous) report(['anonymous'], `${speaker} is an unnamed speaker`);
  if (profile.boundTo.outlet !== outlet)
    report(['outlet'], `${speaker} is bound to ${profile.boundTo.outlet}`);
}
