import { SHARE_ALIKE } from '../fact-files';
import { OUTLET, PERSON, outlet, role, type Refusal } from './broken-facts';

/** Data without a source. */
export const PROVENANCE: readonly Refusal[] = [
  {
    kind: 'a field without a source',
    broken: outlet({ prov: [{ source: 'web-copy', fields: ['display', 'aliases', 'domains'] }] }),
    file: OUTLET,
    near: '"type"',
    field: 'type',
    reason: 'no source: name the field in "prov"',
    passes: outlet({
      prov: [{ source: 'web-copy', fields: ['type', 'display', 'aliases', 'domains'] }],
    }),
  },
  {
    kind: 'a source for a field that is not there',
    broken: outlet({
      prov: [{ source: 'web-copy', fields: ['type', 'display', 'aliases', 'domains', 'founded'] }],
    }),
    file: OUTLET,
    near: '"founded"',
    field: 'prov[0].fields[4]',
    reason: 'there is no field founded',
    passes: outlet({
      founded: '1992',
      prov: [{ source: 'web-copy', fields: ['type', 'display', 'aliases', 'domains', 'founded'] }],
    }),
  },
  {
    kind: 'general knowledge without a date',
    broken: outlet({
      prov: [{ source: 'own-knowledge', fields: ['type', 'display', 'aliases', 'domains'] }],
    }),
    file: OUTLET,
    near: '{\n      "source": "own-knowledge"',
    field: 'prov[0].asOf',
    reason: 'is missing: until when was it believed to hold?',
    passes: outlet({
      prov: [
        {
          source: 'own-knowledge',
          asOf: '2025-06',
          fields: ['type', 'display', 'aliases', 'domains'],
        },
      ],
    }),
  },
  {
    kind: 'a source that we do not know',
    broken: role({ source: 'hearsay' }),
    file: PERSON,
    near: '"hearsay"',
    field: 'roles[0].source',
    reason: 'unknown hearsay: no such source may stand here',
    passes: role({ source: 'web-copy' }),
  },
  {
    kind: 'a share-alike source outside its part',
    broken: { ...SHARE_ALIKE, ...role({ source: 'editors' }) },
    file: PERSON,
    near: '"editors"',
    field: 'roles[0].source',
    reason: 'editors stands in the share-alike part, this record outside it',
    passes: { ...SHARE_ALIKE, ...role({ source: 'web-copy' }) },
  },
];
