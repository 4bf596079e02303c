import { aRole } from '../profile-builders';
import { PERSON, person, role, namesake, type Refusal } from './broken-facts';

/** Roles that cannot have been. */
export const ROLES: readonly Refusal[] = [
  {
    kind: 'a current role with an end',
    broken: role({ to: '2026-05' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is current, but an end is given',
    passes: role({ to: '2026-05', status: 'former' }),
  },
  {
    kind: 'a current role that nobody saw lately',
    broken: role({ asOf: '2025-05' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is current, but was last seen in 2025-05: make it as-of',
    passes: role({ asOf: '2025-06' }),
  },
  {
    kind: 'a former role without an end',
    broken: role({ status: 'former' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is former, but neither "to" nor "endUnknown" tells of an end',
    passes: role({ status: 'former', endUnknown: true }),
  },
  {
    kind: 'a role open in a snapshot, with an end',
    broken: role({ status: 'as-of', to: '2022' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is open in a snapshot, but an end is given',
    passes: role({ status: 'as-of', asOf: '2022' }),
  },
  {
    kind: 'an open role of a dead person',
    broken: person({ died: '2026-10' }),
    file: PERSON,
    near: '"status"',
    field: 'roles[0].status',
    reason: 'is current, but the person died 2026-10',
    passes: person({ died: '2026-10', roles: [aRole({ status: 'former', to: '2026-10' })] }),
  },
  {
    kind: 'a role of a child',
    broken: { ...namesake, ...person({ born: '1995' }) },
    file: PERSON,
    near: '"from"',
    field: 'roles[0].from',
    reason: '2004-03-09 is too soon after birth, 1995',
    passes: { ...namesake, ...person({ born: '1950' }) },
  },
  {
    kind: 'a weaker source that is older than the better one',
    broken: role({ weakAsOf: '2026-08' }),
    file: PERSON,
    near: '"weakAsOf"',
    field: 'roles[0].weakAsOf',
    reason: '2026-08 is older than the better source, 2026-09',
    passes: role({ weakAsOf: '2026-10' }),
  },
];
