import type { VNode } from 'preact';
import type { RoleRow } from '../describe/describe-roles';
import { joinWords } from './join-words';
import { Notes, OriginMark, Said, type CardReading } from './Said';
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
      rows={roles.map(({ title, organisation, details, dates, origin }) => {
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
              <Notes notes={dates} origin={origin} reader={reader} />
              <OriginMark origin={origin} reader={reader} />
            </p>
          </li>
        );
      })}
    />
  );
}
