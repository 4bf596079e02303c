import type { VNode } from 'preact';
import type { EntityBrief } from '../model/entity';
import { CardFrame } from './CardFrame';
import { describeBrief } from '../describe/describe-header';
import { readerOf, type Translate } from '../describe/translate';

/** The card while its profile is on the way: the name at once, bars only after 200 ms (by CSS). */
export function LoadingCard({
  brief,
  translate,
  onClose,
}: {
  readonly brief: EntityBrief;
  readonly translate: Translate;
  readonly onClose: () => void;
}): VNode {
  const reader = readerOf(translate);
  return (
    <CardFrame header={describeBrief(brief, reader)} reader={reader} onClose={onClose}>
      <div class="mh-skels" role="status" aria-label={translate('lookingUp')}>
        <div class="mh-skel" />
        <div class="mh-skel" />
        <div class="mh-skel" />
      </div>
    </CardFrame>
  );
}

/** The card of a profile that did not arrive: what happened, what it means, what to do. */
export function ErrorCard({
  brief,
  translate,
  onRetry,
  onClose,
}: {
  readonly brief: EntityBrief;
  readonly translate: Translate;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}): VNode {
  const reader = readerOf(translate);
  return (
    <CardFrame header={describeBrief(brief, reader)} reader={reader} onClose={onClose}>
      <div class="mh-error" role="alert">
        <p>
          <b>{translate('cardErrorTitle')}</b>
        </p>
        <p>{translate('cardErrorText')}</p>
        <button type="button" class="mh-btn" onClick={onRetry}>
          {translate('tryAgain')}
        </button>
      </div>
    </CardFrame>
  );
}
