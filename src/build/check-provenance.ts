import type { Profile } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';
import { isRecord } from '../lib/guards';
import type { Report } from './fact-problem';

/** Fields that name their own source, entry by entry, and those that are no facts. */
const WITHOUT_PROVENANCE = new Set([
  ...['id', 'kind', 'tier', 'prov', 'placeSurname', 'conflicts'],
  ...['ratings', 'seats', 'owners', 'legalStatus', 'roles', 'facts', 'selfDescription'],
]);

/** Checks that `prov` names a source for each field that holds something, and no other field. */
export function checkProvenance(profile: Profile, report: Report): void {
  const covered = new Set(profile.prov.flatMap(({ fields }) => fields));
  for (const [field, value] of Object.entries(profile)) {
    if (WITHOUT_PROVENANCE.has(field) || isEmpty(value) || covered.has(field)) continue;
    report([field], 'no source: name the field in "prov"');
  }
  profile.prov.forEach(({ source, asOf, fields }, index) => {
    if (source === OWN_KNOWLEDGE && asOf === undefined)
      report(['prov', index, 'asOf'], 'is missing: until when was it believed to hold?');
    if (profile.prov.findIndex((one) => one.source === source && one.asOf === asOf) < index)
      report(['prov', index, 'source'], `${source} stands here twice`);
    fields.forEach((field, at) => {
      const path = ['prov', index, 'fields', at];
      if (!Object.hasOwn(profile, field)) report(path, `there is no field ${field}`);
      if (fields.indexOf(field) < at) report(path, `${field} stands here twice`);
    });
  });
}

function isEmpty(value: unknown): boolean {
  return isRecord(value) ? Object.keys(value).length === 0 : Array.isArray(value) && !value.length;
}
