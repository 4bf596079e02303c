import type { PersonProfile } from '../model/profile';
import type { Held, ReportAt, ShapedFacts } from './check-shapes';
import type { FieldPath, Report } from './fact-problem';
import { findPrivateMatter, PRIVATE_KEYS, whyBareAccusation } from './private-matters';

/** Checks that the facts hold of people what concerns the public, and no more (docs/people.md). */
export function checkPeople({ profiles }: ShapedFacts, reportAt: ReportAt): void {
  const people = profiles.flatMap(({ record, value }) =>
    value.kind === 'person' ? [{ record, value }] : [],
  );
  const holders = holdersOfNames(people);
  for (const { record, value } of people) {
    const report: Report = (path, reason) => reportAt(record, path, reason);
    const hasNamesake = namesOf(value).some((name) => (holders.get(name)?.size ?? 0) > 1);
    if (value.born !== undefined && !hasNamesake)
      report(['born'], 'tells no namesakes apart: leave it out');
    value.facts?.forEach(({ key }, index) => {
      if (PRIVATE_KEYS.has(key)) report(['facts', index, 'key'], `${key} is a private matter`);
    });
    for (const [text, path] of textsAbout(value)) checkText(text, path, report);
  }
}

function checkText(text: string, path: FieldPath, report: Report): void {
  const found = findPrivateMatter(text);
  if (found !== null) report(path, `"${found.word}": ${found.matter} is a private matter`);
  const reason = whyBareAccusation(text);
  if (reason !== null) report(path, `accuses by ${reason}`);
}

/** Texts that we wrote about a person, the titles of their roles among them. */
function textsAbout(person: PersonProfile): readonly (readonly [string, FieldPath])[] {
  const texts = [
    { text: person.background, path: ['background'] },
    ...(person.facts ?? []).map(({ value }, index) => ({
      text: value,
      path: ['facts', index, 'value'],
    })),
    ...(person.cautions ?? []).map((text, index) => ({ text, path: ['cautions', index] })),
    ...person.roles.map(({ title }, index) => ({ text: title, path: ['roles', index, 'title'] })),
  ];
  return texts.flatMap(({ text, path }) =>
    (['en', 'ja'] as const).flatMap((language) => {
      const passage = text?.[language];
      return passage === undefined ? [] : [[passage, [...path, language]] as const];
    }),
  );
}

function holdersOfNames(people: readonly Held<PersonProfile>[]): ReadonlyMap<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { value } of people)
    for (const name of namesOf(value))
      holders.set(name, (holders.get(name) ?? new Set()).add(value.id));
  return holders;
}

/** The full names of a person, as a reader would see no difference between them. */
function namesOf({ aliases, display }: PersonProfile): readonly string[] {
  const full = aliases.filter(({ kind }) => kind === 'full').map(({ form }) => form);
  const shown = [display.en, display.ja, display.und].filter((name) => name !== undefined);
  return [...full, ...shown].map((name) => name.toLowerCase());
}
