import { describe, expect, expectTypeOf, it } from 'vitest';
import type { CardView } from '../../../src/describe/describe-card';
import type { RatingsView } from '../../../src/describe/describe-ratings';
import { originsOf, sourced, type Origin } from '../../../src/describe/origin';
import type { PartialDate } from '../../../src/lib/iso-date';
import { FactList } from '../../../src/ui/FactList';
import { RoleList } from '../../../src/ui/RoleList';
import { aCardReader, SOURCES } from '../../support/card-reader';
import { aReader } from '../../support/catalogue';
import { aRole, aSource } from '../../support/profile-builders';

describe('a row of a card', () => {
  it('does not compile without a source and a date', () => {
    const reader = { ...aCardReader('en'), onOpenData: (): void => undefined };
    const bare = { label: 'Seat', value: { text: 'Amsterdam', lang: 'en' as const }, notes: [] };
    // @ts-expect-error a fact without an origin
    FactList({ facts: [bare], reader });
    // @ts-expect-error an origin without a source
    const noSource: Origin = { sources: [], asOf: 'as of 2023', isUnverified: false };
    // @ts-expect-error an origin without a date
    const noDate: Origin = { sources: [1], isUnverified: false };
    expect([noSource, noDate]).toHaveLength(2);
    const role = { title: bare.value, organisation: null, details: [], dates: [] };
    // @ts-expect-error a role without an origin
    RoleList({ roles: [role], reader });
    const origin: Origin = { sources: [1], asOf: 'as of 2023', isUnverified: false };
    expect(FactList({ facts: [{ ...bare, origin }], reader })).not.toBeNull();
  });

  it('has an origin whatever its kind', () => {
    type Row =
      | CardView[
          'facts' | 'shared' | 'roles' | 'acts' | 'since' | 'datedFacts' | 'cautions'][number]
      | NonNullable<CardView['background']>
      | Exclude<NonNullable<CardView['self']>, 'none'>
      | NonNullable<NonNullable<CardView['thenNow']>['past' | 'present']>['roles'][number]
      | CardView['conflicts'][number]['values'][number]
      | CardView['statements']['others'][number];
    expectTypeOf<Row['origin']>().toEqualTypeOf<Origin>();
    // A rating names its rater, address and day itself, in the popup too.
    type Rating = RatingsView['ratings'][number];
    expectTypeOf<Rating['url']>().toEqualTypeOf<string>();
    expectTypeOf<Rating['dateTime']>().toEqualTypeOf<PartialDate>();
  });
});

describe('an origin', () => {
  const origins = aCardReader('en', [
    { source: 'copy', fields: ['country'] },
    { source: 'own-knowledge', asOf: '2025-06' as PartialDate, fields: ['country', 'founded'] },
  ]).origins;

  it('counts the sources as the card lists them, general knowledge last', () => {
    expect(SOURCES.at(-1)?.id).toBe('own-knowledge');
    expect(origins.of({ source: 'blog' })?.sources).toEqual([2]);
    expect(origins.ofField('country')).toMatchObject({
      sources: [1, SOURCES.length],
      isUnverified: false,
    });
    expect(origins.ofField('founded')).toMatchObject({ isUnverified: true });
  });

  it('has the date of the datum, else that of its source', () => {
    expect(origins.of(aRole({ source: 'copy', asOf: '2022-08' }))?.asOf).toBe('as of Aug 2022');
    expect(origins.ofField('founded')?.asOf).toBe('as of Jun 2025');
    const listed = [aSource('list', { date: '2022-07/2023-03' })];
    const ofList = originsOf([], listed, aReader('en'));
    expect(ofList.of({ source: 'list' })?.asOf).toBe('as of Jul 2022 – Mar 2023');
  });

  it('is not made up: without a held source there is none, and nothing is said', () => {
    expect(origins.of({ source: 'who-knows' })).toBeNull();
    expect(origins.ofField('ended')).toBeNull();
    expect(sourced({ text: 'x' }, null)).toEqual([]);
  });
});
