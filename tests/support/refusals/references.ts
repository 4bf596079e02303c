import { SHARE_ALIKE } from '../fact-files';
import { anOrganisation } from '../profile-builders';
import { PERSON, STATEMENTS, role, statement, unnamed, type Refusal } from './broken-facts';

/** References to what there is not. */
export const REFERENCES: readonly Refusal[] = [
  {
    kind: 'a role in an organisation that is not there',
    broken: role({ orgId: 'russian-mfa' }),
    file: PERSON,
    near: '"orgId"',
    field: 'roles[0].orgId',
    reason: 'unknown russian-mfa',
    passes: { ...role({ orgId: 'cfr' }), 'organisations/cfr.json': anOrganisation() },
  },
  {
    kind: 'a role in a person',
    broken: role({ orgId: 'sergey-lavrov' }),
    file: PERSON,
    near: '"orgId"',
    field: 'roles[0].orgId',
    reason: 'sergey-lavrov is a record of kind person, not organisation, platform, outlet',
    passes: role({ orgId: 'moscow-times' }),
  },
  {
    kind: 'an unnamed speaker of an outlet that is not there',
    broken: unnamed({ boundTo: { outlet: 'nowhere', date: '2023' } }),
    file: 'unnamed/anon-moscow-times-2023-07-26.json',
    near: '"outlet"',
    field: 'boundTo.outlet',
    reason: 'unknown nowhere',
    passes: unnamed(),
  },
  {
    kind: 'a statement of nobody',
    broken: statement({ id: 's-nobody-1', speaker: 'nobody' }),
    file: STATEMENTS,
    near: '"speaker"',
    field: 'speaker',
    reason: 'unknown nobody',
    passes: statement({}),
  },
  {
    kind: 'a core record that needs the share-alike part',
    broken: { ...SHARE_ALIKE, ...statement({ about: ['small-paper'] }) },
    file: STATEMENTS,
    near: '"small-paper"',
    field: 'about[0]',
    reason: 'small-paper stands in the share-alike part, this record outside it',
    passes: { ...SHARE_ALIKE, ...statement({ about: ['moscow-times'] }) },
  },
  {
    kind: 'a status of a profile that is not there',
    broken: {
      ...SHARE_ALIKE,
      'share-alike/statuses.ndjson': [{ id: 'nowhere', sources: ['editors'] }],
    },
    file: 'share-alike/statuses.ndjson',
    near: 'nowhere',
    field: 'id',
    reason: 'unknown nowhere',
    passes: SHARE_ALIKE,
  },
];
