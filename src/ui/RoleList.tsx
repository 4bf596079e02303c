import type { VNode } from 'preact';
import type { RoleRow } from '../describe/describe-roles';
import { joinWords } from './join-words';
import { Notes, Said, type CardReading } from './Said';
import { UnfoldingList } from './UnfoldingList';

// The roles that matter for a text of these years; the rest unfolds.
const ROLES_FIRST = 4;

/** The dated roles of a person. */
export function RoleList({
  roles,
  reader,
}: {
  readonly roles: readonly RoleRow[];
  readonly reader: CardReading;
}): VNode {
  return (
    <UnfoldingList
      class="mh-roles"
      first={ROLES_FIRST}
      reader={reader}
      rows={roles.map(({ title, details, dates, origin }) => (
        <li tabIndex={-1}>
          <p>
            <Said passage={title} />
          </p>
          {details.length > 0 && (
            <p class="mh-dim">{joinWords(details.map((part) => <Said passage={part} />))}</p>
          )}
          <p class="mh-dim mh-dates">
            <Notes notes={dates} origin={origin} reader={reader} />
          </p>
        </li>
      ))}
    />
  );
}
