import type { VNode } from 'preact';
import type { LinkNote } from '../describe/describe-link-notes';
import { Icon, type IconName } from './Icon';

const ICONS: Readonly<Record<LinkNote['kind'], IconName>> = {
  'look-alike': 'alike',
  mismatch: 'warning',
  unresolved: 'question',
  warning: 'warning',
  act: 'organisation',
  steps: 'arrow',
  host: 'platform',
  duplicate: 'page',
};

/** One remark on a link; what is to be read first is ochre. */
export function LinkNoteLine({
  note: { kind, isReadFirst, strong, text },
}: {
  readonly note: LinkNote;
}): VNode {
  return (
    <p class={isReadFirst ? 'mh-warn' : 'mh-warn mh-warn--info'}>
      <Icon name={ICONS[kind]} size={14} />
      <span>
        {strong !== null && <b>{strong}</b>} {text}
      </span>
    </p>
  );
}
