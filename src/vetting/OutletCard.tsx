import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../browser/copy-text';
import type { CardView } from '../describe/describe-card';
import type { Reader } from '../describe/translate';
import type { EntityBrief } from '../model/entity';
import { UNKNOWN_PAGE } from '../model/page-context';
import type { BackgroundCalls } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import { ErrorCard, LoadingCard } from '../ui/CardStates';
import { ProfileCard } from '../ui/ProfileCard';
import type { OpenData } from '../ui/Said';

const DATA_PAGE = '../data-page/index.html';

/** The card of an outlet, beside the table. */
export function OutletCard({
  brief,
  ask,
  reader,
  isFocused,
  onClose,
}: {
  readonly brief: EntityBrief;
  readonly ask: Asker<BackgroundCalls>;
  readonly reader: Reader;
  /** Opened by key: the focus goes into it. */
  readonly isFocused: boolean;
  readonly onClose: () => void;
}): VNode {
  const [card, setCard] = useState<CardView | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  const side = useRef<HTMLElement>(null);
  const { id } = brief;

  useEffect(() => {
    let isCurrent = true;
    setCard('loading');
    const show = (found: CardView | 'failed'): void => {
      if (isCurrent) setCard(found);
    };
    ask('getCard', { id, page: UNKNOWN_PAGE, place: null }).then(
      (found) => show(found ?? 'failed'),
      () => show('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, id, attempt]);
  useEffect(() => {
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
    const onOpenData: OpenData = (section) => void open(`${DATA_PAGE}#${section}`, '_blank');
    return ProfileCard({ card, translate, onClose, onCopy: copyText, onOpenData });
  }

  return (
    <aside
      ref={side}
      class="mh-vet__side"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {drawn()}
    </aside>
  );
}
