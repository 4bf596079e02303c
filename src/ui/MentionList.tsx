import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MentionedName, MentionGroup } from '../describe/describe-mentions';
import { Icon } from './Icon';
import { joinWords } from './join-words';
import { findRow } from './list-keys';
import { Said } from './Said';
import type { Reader } from '../describe/translate';
import { MoreButton } from './UnfoldingList';
import { Unfolding } from './Unfolding';

// With three kinds on the page, this many names each fill the popup without scrolling far.
const NAMES_FIRST = 5;

function NameButton({
  name,
  isCurrent,
  onOpen,
}: {
  readonly name: MentionedName;
  readonly isCurrent: boolean;
  readonly onOpen: (index: number) => void;
}): VNode {
  return (
    <button
      type="button"
      data-name={name.key}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => onOpen(name.index)}
    >
      <Icon name={name.icon} />
      <span>
        <span class="mh-ml__name">
          <Said passage={name.name} />
        </span>
        {name.details.length > 0 && (
          <span class="mh-ml__detail">
            {joinWords(name.details.map((detail) => <Said passage={detail} />))}
          </span>
        )}
      </span>
      <span class="mh-ml__count">{name.count}</span>
    </button>
  );
}

function Group({
  group,
  current,
  reader,
  onOpen,
}: {
  readonly group: MentionGroup;
  readonly current: string | undefined;
  readonly reader: Reader;
  readonly onOpen: (index: number) => void;
}): VNode {
  const { names } = group;
  return (
    <section>
      <h2 class="mh-grp">
        {group.heading}
        <span>{group.counts}</span>
      </h2>
      <Unfolding<HTMLUListElement> rows={names.length} first={NAMES_FIRST}>
        {({ list, shown, hidden, unfold }) => (
          <>
            <ul ref={list} class="mh-ml">
              {names.slice(0, shown).map((name) => (
                <li key={name.key}>
                  <NameButton name={name} isCurrent={name.key === current} onOpen={onOpen} />
                </li>
              ))}
            </ul>
            <MoreButton
              hidden={hidden}
              reader={reader}
              onUnfold={unfold}
              class="mh-btn mh-btn--quiet mh-ml__more"
            />
          </>
        )}
      </Unfolding>
    </section>
  );
}

/**
 * The names of a page by kind. One row is in the tab order; arrow keys, j and k, Home, End and
 * letters walk through all kinds, Enter opens. The first row takes the focus, if nothing has it.
 */
export function MentionList({
  groups,
  label,
  reader,
  onOpen,
}: {
  readonly groups: readonly MentionGroup[];
  readonly label: string;
  readonly reader: Reader;
  /** Called with the number of the first place of the chosen name. */
  readonly onOpen: (index: number) => void;
}): VNode {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(groups[0]?.names[0]?.key);

  useEffect(() => {
    // Who already writes in the field above is not interrupted.
    if (document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[data-name]')?.focus({ preventScroll: true });
  }, []);

  const move = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-name]')];
    const names = rows.map((row) => row.querySelector('.mh-ml__name')?.textContent ?? '');
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[findRow(event.key, at, names) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div
      ref={list}
      class="mh-popup__list"
      role="region"
      aria-label={label}
      onKeyDown={move}
      onFocusIn={({ target }) => {
        const key = target instanceof HTMLElement ? target.dataset['name'] : undefined;
        if (key !== undefined) setCurrent(key);
      }}
    >
      {groups.map((group) => (
        <Group
          key={group.heading}
          group={group}
          current={current}
          reader={reader}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
