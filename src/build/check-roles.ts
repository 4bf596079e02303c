import { comparePartialDates, partialDate } from '../lib/iso-date';
import type { PersonProfile, Role } from '../model/profile';
import type { FieldPath, Report } from './fact-problem';

/** A role is called current only if somebody saw it held at or after this month. */
const CURRENT_SINCE = partialDate('2025-06');

/** Nobody in these tables held a public role at a younger age, in years. */
const YOUNGEST_IN_OFFICE = 15;

/** Checks that each role's status fits its dates and the life of the person. */
export function checkRoles(person: PersonProfile, report: Report): void {
  person.roles.forEach((role, index) => {
    const path = ['roles', index];
    const reason = whyStatusDoesNotFit(role);
    if (reason !== null) report([...path, 'status'], reason);
    checkOtherDates(role, path, report);
    checkLife(person, role, path, report);
  });
}

function whyStatusDoesNotFit(role: Role): string | null {
  const isOver = role.to !== null || role.endUnknown === true;
  switch (role.status) {
    case 'former':
      return isOver ? null : 'is former, but neither "to" nor "endUnknown" tells of an end';
    case 'as-of':
      return isOver ? 'is open in a snapshot, but an end is given' : null;
    case 'current':
      if (isOver) return 'is current, but an end is given';
      return comparePartialDates(role.asOf, CURRENT_SINCE) < 0
        ? `is current, but was last seen in ${role.asOf}: make it as-of`
        : null;
  }
}

function checkOtherDates(role: Role, path: FieldPath, report: Report): void {
  const { to, endUnknown, weakAsOf, termEnd, from, asOf } = role;
  if (to !== null && endUnknown === true)
    report([...path, 'endUnknown'], `the end is known: ${to}`);
  if (weakAsOf !== undefined && comparePartialDates(weakAsOf, asOf) < 0)
    report([...path, 'weakAsOf'], `${weakAsOf} is older than the better source, ${asOf}`);
  if (termEnd !== undefined && from !== null && comparePartialDates(termEnd, from) < 0)
    report([...path, 'termEnd'], `${termEnd} lies before the start, ${from}`);
}

function checkLife(person: PersonProfile, role: Role, path: FieldPath, report: Report): void {
  const { born, died } = person;
  const { from, to, status } = role;
  if (born !== undefined && from !== null && year(from) - year(born) < YOUNGEST_IN_OFFICE)
    report([...path, 'from'], `${from} is too soon after birth, ${born}`);
  if (died === undefined) return;
  if (status !== 'former') report([...path, 'status'], `is ${status}, but the person died ${died}`);
  const last = to ?? from;
  if (last !== null && comparePartialDates(last, died) > 0)
    report([...path, to === null ? 'from' : 'to'], `${last} lies after death, ${died}`);
}

function year(date: string): number {
  return Number(date.slice(0, 4));
}
