import { render, type VNode } from 'preact';
import { assertNever } from '../lib/guards';
import type { EntityBrief, EntityId } from '../model/entity';
import { CandidateCard } from '../ui/CandidateCard';
import { ErrorCard, LoadingCard } from '../ui/CardStates';
import type { CardView } from '../describe/describe-card';
import { ProfileCard } from '../ui/ProfileCard';
import type { Translate } from '../describe/translate';

/** What the card shows now. */
export type CardState =
  | { readonly kind: 'loading'; readonly brief: EntityBrief }
  | { readonly kind: 'profile'; readonly card: CardView }
  | { readonly kind: 'failed'; readonly brief: EntityBrief }
  | {
      readonly kind: 'choice';
      readonly surface: string;
      readonly candidates: readonly EntityBrief[];
    };

/** What the buttons of a card do. */
export interface CardActions {
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onChoose: (id: EntityId) => void;
}

/** Draws the state into the surface; null takes the card away. */
export function drawCard(
  surface: HTMLElement,
  state: CardState | null,
  translate: Translate,
  actions: CardActions,
): void {
  render(state === null ? null : cardOf(state, translate, actions), surface);
}

// The cards are called, not mounted: all of them are one `CardFrame` with other content, so that
// focus, scroll and the opening animation outlive the step from loading to loaded.
function cardOf(state: CardState, translate: Translate, actions: CardActions): VNode {
  const { onClose, onRetry, onChoose } = actions;
  switch (state.kind) {
    case 'loading':
      return LoadingCard({ brief: state.brief, translate, onClose });
    case 'profile':
      return ProfileCard({ card: state.card, translate, onClose });
    case 'failed':
      return ErrorCard({ brief: state.brief, translate, onRetry, onClose });
    case 'choice': {
      const { surface, candidates } = state;
      return CandidateCard({ surface, candidates, translate, onChoose, onClose });
    }
    default:
      return assertNever(state);
  }
}
