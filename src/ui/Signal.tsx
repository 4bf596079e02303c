import type { VNode } from 'preact';
import type { SignalView } from '../describe/describe-signal';

/** The first line of a card: a rule in the margin, like a marked passage. */
export function Signal({ signal: { text, detail } }: { readonly signal: SignalView }): VNode {
  return (
    <p class="mh-signal">
      {text}
      {detail !== null && <small>{detail}</small>}
    </p>
  );
}
