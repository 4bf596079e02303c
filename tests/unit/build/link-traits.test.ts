import { expect, it } from 'vitest';
import { collectBodyNames, linkTraitsOf } from '../../../src/build/link-traits';
import { partialDate } from '../../../src/lib/iso-date';
import { anAlias } from '../../support/name-builders';
import { aPerson, anOrganisation, anOutlet } from '../../support/profile-builders';

const BODIES = collectBodyNames([
  anOutlet({ id: 'fawkes-news', aliases: [anAlias('Fawkes News')] }),
  anOutlet({ id: 'fawkes', aliases: [anAlias('Fawkes')] }),
  anOutlet({ id: 'chicago-magazine', aliases: [anAlias('Chicago')] }),
  anOutlet({ id: 'lesser', tier: 3, aliases: [anAlias('Lesser Herald')] }),
  anOrganisation({ id: 'senate', type: 'parliament', aliases: [anAlias('Upper Senate')] }),
  anOrganisation({ id: 'river-party', type: 'party', aliases: [anAlias('River Party')] }),
  anOrganisation({ id: 'one', aliases: [anAlias('Twin Institute')] }),
  anOrganisation({ id: 'two', aliases: [anAlias('Twin Institute')] }),
]);

const role = (title: string, from: string | null = null, to: string | null = null) => ({
  title: { en: title },
  from: from === null ? null : partialDate(from),
  to: to === null ? null : partialDate(to),
  sources: [],
});

it('lists the offices of roles in the order of offices, then by their start', () => {
  const traits = linkTraitsOf(
    aPerson({
      roles: [
        role('Senator', '2003'),
        role('Foreign Minister', '2012', '2016'),
        role('Senator', '1999', '2001'),
      ],
    }),
    BODIES,
  );
  expect(traits?.terms?.map(({ office, from }) => [office, from])).toEqual([
    ['foreign-minister', '2012'],
    ['minister', '2012'],
    ['legislator', '1999'],
    ['legislator', '2003'],
  ]);
});

it('takes who heads an institute for no head of state', () => {
  const officesOf = (title: string) =>
    linkTraitsOf(aPerson({ roles: [role(title)] }), BODIES)?.terms?.map(({ office }) => office);
  expect(officesOf('President, Twin Institute')).toEqual(['executive']);
  expect(officesOf('President Emeritus, Twin Institute')).toEqual(['executive']);
  expect(officesOf('President of Freedonia')).toEqual(['president']);
});

it.each([
  ['the longest name in a title', ['Host at Fawkes News'], ['fawkes-news']],
  ['a shorter one', ['Host at Fawkes'], ['fawkes']],
  ['no name that two bodies bear', ['Fellow, Twin Institute'], undefined],
  ['no city', ['Mayor of Chicago'], undefined],
  ['no lesser outlet', ['Editor, Lesser Herald'], undefined],
  ['no parliament', ['Clerk of the Upper Senate'], undefined],
  ['no party', ['President of the River Party'], undefined],
])('ties a person to bodies: %s', (_, titles, ties) => {
  expect(
    linkTraitsOf(aPerson({ roles: titles.map((title) => role(title)) }), BODIES)?.ties,
  ).toEqual(ties);
});

it('knows nothing of bodies', () => {
  expect(linkTraitsOf(anOutlet(), BODIES)).toBeUndefined();
});
