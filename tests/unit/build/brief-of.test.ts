import { expect, it } from 'vitest';
import { briefOf } from '../../../src/build/brief-of';
import type { Role } from '../../../src/model/profile';
import {
  anOutlet,
  aPerson,
  aRole,
  anUnnamedSpeaker,
  type Parts,
} from '../../support/profile-builders';

const role = (en: string, parts: Parts<Role>): Role => aRole({ title: { en }, ...parts });

it.each<[string, readonly Role[], string | undefined]>([
  ['no role', [], undefined],
  [
    'the current one',
    [role('old', { status: 'former', to: '2025-01-20' }), role('now', { from: '2009' })],
    'now',
  ],
  [
    'the newer of two current ones',
    [role('a', { from: '2009' }), role('b', { from: '2025-01' })],
    'b',
  ],
  [
    'a dated one before an undated one',
    [role('a', { from: null }), role('b', { from: '1999' })],
    'b',
  ],
  [
    'seen in an old snapshot before former',
    [role('a', { status: 'former', to: '2025' }), role('b', { status: 'as-of', from: '2001' })],
    'b',
  ],
  [
    'the last of former ones',
    [
      role('a', { status: 'former', from: '2003', to: '2023-06-30' }),
      role('b', { status: 'former', from: '2005', to: '2007' }),
    ],
    'a',
  ],
  ['the first listed of equals', [role('a', {}), role('b', {})], 'a'],
])('role of a person: %s', (_, roles, title) => {
  expect(briefOf(aPerson({ roles })).role?.en).toBe(title);
});

it.each<[string, Parts<Role>, object]>([
  ['of today stands alone', { status: 'current', asOf: '2026-09' }, {}],
  ['from an old list has its day', { status: 'as-of', asOf: '2022-08' }, { roleSeen: '2022-08' }],
  ['that is over has its end', { status: 'former', to: '2025-01-20' }, { roleEnded: '2025-01-20' }],
])('the role of a person %s', (_, parts, dates) => {
  const { roleSeen, roleEnded } = briefOf(aPerson({ roles: [role('a', parts)] }));
  expect({ ...(roleSeen && { roleSeen }), ...(roleEnded && { roleEnded }) }).toEqual(dates);
});

it('names an outlet without a name by its host', () => {
  expect(briefOf(anOutlet({ display: {} })).display).toEqual({ und: 'themoscowtimes.com' });
});

it('leaves out what the record does not hold', () => {
  const { id, display } = anUnnamedSpeaker();
  expect(briefOf(anUnnamedSpeaker())).toStrictEqual({ id, kind: 'unnamed', tier: 1, display });
  expect(briefOf(aPerson({ roles: [] }))).not.toHaveProperty('role');
});
