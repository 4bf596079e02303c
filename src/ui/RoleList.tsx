import type { VNode } from 'preact';
import type { RoleRow } from '../describe/describe-roles';
import { joinWords } from './join-words';
import { Said, UnverifiedTag } from './Said';
import type { Reader } from '../describe/translate';
import { UnfoldingList } from './UnfoldingList';

// The roles that matter for a text of these years; the rest unfolds.
const ROLES_FIRST = 4;

/** The dated roles of a person. */
export function RoleList({
  roles,
  reader,
}: {
  readonly roles: readonly RoleRow[];
  readonly reader: Reader;
}): VNode {
  return (
    <UnfoldingList
      class="mh-roles"
      first={ROLES_FIRST}
      reader={reader}
      rows={roles.map(({ title, organisation, details, time, isUnverified }) => {
        const more = [...(organisation === null ? [] : [organisation]), ...details];
        return (
          <li tabIndex={-1}>
            <p>
              <Said passage={title} />
            </p>
            {more.length > 0 && (
              <p class="mh-dim">{joinWords(more.map((part) => <Said passage={part} />))}</p>
            )}
            <p class="mh-dim">
              {time} {isUnverified && <UnverifiedTag translate={reader.translate} />}
            </p>
          </li>
        );
      })}
    />
  );
}
