import { OUTLET, PERSON, outlet, person, role, namesake, type Refusal } from './broken-facts';

/** Dates that are none, or in no order. */
export const DATES: readonly Refusal[] = [
  {
    kind: 'an end before the start',
    broken: outlet({
      owners: [{ name: 'A', from: '2015', to: '2014-12', asOf: '2020', source: 'web-copy' }],
    }),
    file: OUTLET,
    near: '"to"',
    field: 'owners[0].to',
    reason: '2014-12 lies before the start, 2015',
    passes: outlet({
      owners: [{ name: 'A', from: '2015', to: '2015-12', asOf: '2020', source: 'web-copy' }],
    }),
  },
  {
    kind: 'an outlet closed before it was founded',
    broken: outlet({ founded: '1992-10', ended: '1992-03' }),
    file: OUTLET,
    near: '"ended"',
    field: 'ended',
    reason: '1992-03 lies before the start, 1992-10',
    passes: outlet({ founded: '1992-10', ended: '1992' }),
  },
  {
    kind: 'a death before birth',
    broken: { ...namesake, ...person({ roles: [], born: '1950', died: '1949' }) },
    file: PERSON,
    near: '"died"',
    field: 'died',
    reason: '1949 lies before the start, 1950',
    passes: { ...namesake, ...person({ roles: [], born: '1950', died: '2025' }) },
  },
  {
    kind: 'a date after the day up to which facts were taken',
    broken: role({ asOf: '2026-12' }),
    file: PERSON,
    near: '"asOf": "2026-12"',
    field: 'roles[0].asOf',
    reason: '2026-12 is after 2026-11-22',
    passes: role({ asOf: '2026-11', termEnd: '2030-01-20' }),
  },
];
