import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView } from '../describe/describe-card';
import type { Reader } from '../describe/translate';
import type { EntityBrief, EntityId } from '../model/entity';
import { ErrorCard, LoadingCard } from './CardStates';
import { ProfileCard } from './ProfileCard';
import type { OpenData } from './Said';

/** What a card on a page of ours needs from outside. */
export interface CardParts {
  /** What the card of an entity shows; null when the id is not held. */
  readonly load: (id: EntityId) => Promise<CardView | null>;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpenData: OpenData;
}

/** The card of an entity on a page of ours: loaded when it is drawn, closed by Escape. */
export function LoadedCard({
  brief,
  parts,
  reader,
  isFocused,
  className,
  onClose,
}: {
  readonly brief: EntityBrief;
  readonly parts: CardParts;
  readonly reader: Reader;
  /** Opened by key: the focus goes into it. */
  readonly isFocused: boolean;
  /** Class of the element around the card. */
  readonly className: string;
  readonly onClose: () => void;
}): VNode {
  const [card, setCard] = useState<CardView | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const side = useRef<HTMLElement>(null);
  const { id } = brief;
  const { load, onCopy, onOpenData } = parts;

  useEffect(() => {
    let isCurrent = true;
    setCard('loading');
    const show = (found: CardView | 'failed'): void => {
      if (isCurrent) setCard(found);
    };
    load(id).then(
      (found) => show(found ?? 'failed'),
      () => show('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, id, attempt]);
  // Before anything else is heard: the next key belongs to the card.
  useLayoutEffect(() => {
    if (isFocused) side.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }, [id, isFocused]);

  // Called, not mounted: all are one `CardFrame`, so that the focus outlives the step to loaded.
  function drawn(): VNode {
    const { translate } = reader;
    if (card === 'loading') return LoadingCard({ brief, translate, onClose });
    if (card === 'failed') {
      const onRetry = (): void => setAttempt(attempt + 1);
      return ErrorCard({ brief, translate, onRetry, onClose });
    }
    return ProfileCard({ card, translate, onClose, onCopy, onOpenData });
  }

  return (
    <aside
      ref={side}
      class={className}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Unhandled, it would close the popup.
        event.preventDefault();
        onClose();
      }}
    >
      {drawn()}
    </aside>
  );
}
