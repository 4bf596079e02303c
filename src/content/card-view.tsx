import { render, type VNode } from 'preact';
import { assertNever } from '../lib/guards';
import type { DataSection } from '../model/data-record';
import type { EntityBrief, EntityId } from '../model/entity';
import { CandidateCard } from '../ui/CandidateCard';
import { ErrorCard, LoadingCard } from '../ui/CardStates';
import type { CardView } from '../describe/describe-card';
import { ProfileCard } from '../ui/ProfileCard';
import type { Translate } from '../describe/translate';
import type { WhyView } from '../describe/describe-why';
import type { Correction } from '../model/settings';
import { WhyCard } from '../ui/WhyCard';

/** What the card shows now. */
export type CardState =
  | { readonly kind: 'loading'; readonly brief: EntityBrief }
  | { readonly kind: 'profile'; readonly card: CardView }
  | { readonly kind: 'failed'; readonly brief: EntityBrief }
  | {
      readonly kind: 'choice';
      readonly surface: string;
      readonly candidates: readonly EntityBrief[];
    }
  | {
      readonly kind: 'why';
      readonly why: WhyView;
      /** Where the reader came from. */
      readonly before: CardState;
    };

/** What the buttons of a card do. */
export interface CardActions {
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onChoose: (id: EntityId) => void;
  /** Asks what the mark rests on; a link has no name to explain. */
  readonly onWhy: (() => void) | null;
  /** Back from there to what was shown before. */
  readonly onBack: () => void;
  readonly onCorrect: (correction: Correction) => void;
  /** Puts a text on the clipboard; false when the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpenData: (section: DataSection) => void;
}

/** A card with everything that it is drawn with. */
export interface DrawnCard {
  readonly state: CardState;
  readonly translate: Translate;
  readonly actions: CardActions;
}

/** Draws the card into the surface; null takes it away. */
export function drawCard(surface: HTMLElement, card: DrawnCard | null): void {
  render(card === null ? null : cardOf(card), surface);
}

// The cards are called, not mounted: all of them are one `CardFrame` with other content, so that
// focus, scroll and the opening animation outlive the step from loading to loaded.
function cardOf({ state, translate, actions }: DrawnCard): VNode {
  const { onClose, onRetry, onChoose, onWhy, onBack, onCorrect, onCopy, onOpenData } = actions;
  switch (state.kind) {
    case 'loading':
      return LoadingCard({ brief: state.brief, translate, onClose });
    case 'profile':
      return ProfileCard({
        ...{ card: state.card, translate, onClose, onCopy, onOpenData },
        ...(onWhy !== null && { onWhy }),
      });
    case 'failed':
      return ErrorCard({ brief: state.brief, translate, onRetry, onClose });
    case 'choice': {
      const { surface, candidates } = state;
      return CandidateCard({
        surface,
        candidates,
        translate,
        onChoose,
        onClose,
        onWhy: onWhy ?? onClose,
      });
    }
    case 'why':
      return WhyCard({ why: state.why, translate, onCorrect, onBack, onClose });
    default:
      return assertNever(state);
  }
}
