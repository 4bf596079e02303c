import { describe, expect, it } from 'vitest';
import { collectBodyNames } from '../../../src/build/link-traits';
import { splitProfile } from '../../../src/build/split-profile';
import { anOutlet, aPerson, aRole } from '../../support/profile-builders';

const split = (profile: Parameters<typeof splitProfile>[0]) =>
  splitProfile(profile, collectBodyNames([]));

describe('of the three lists of entities', () => {
  it('the second holds roles and owners, the third nothing of them or of the brief', () => {
    const person = aPerson({ roles: [aRole()], country: 'RU' });
    const { ties, profiles } = split(person);
    expect(ties).toEqual({ roles: person.roles });
    expect(Object.keys(profiles)).not.toContain('roles');
    for (const field of ['id', 'kind', 'tier', 'display', 'country']) {
      expect(profiles).not.toHaveProperty(field);
    }
  });

  it('the third holds that a person has no roles, and that an outlet has no name', () => {
    expect(split(aPerson({ roles: [] })).profiles).toMatchObject({ roles: [] });
    const nameless = split(anOutlet({ display: {}, aliases: [] }));
    expect(nameless.briefs.brief.display).toEqual({ und: 'themoscowtimes.com' });
    expect(nameless.profiles).toMatchObject({ display: {} });
  });
});
