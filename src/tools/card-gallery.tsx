import { render, type VNode } from 'preact';
import type { CardView } from '../describe/describe-card';
import type { Language, Translate } from '../describe/translate';
import type { EntityBrief } from '../model/entity';
import { CandidateCard } from '../ui/CandidateCard';
import { cardStyles } from '../ui/card-styles';
import { ErrorCard, LoadingCard } from '../ui/CardStates';
import { ProfileCard } from '../ui/ProfileCard';
import { translatorOf } from './catalogue';

// Runs in a browser that `npm run cards` drives: draws cards side by side as a page would show them,
// but at their full height.

/** What one card of a board shows. */
export type GalleryState =
  | { readonly kind: 'profile'; readonly card: CardView }
  | { readonly kind: 'loading' | 'failed'; readonly brief: EntityBrief }
  | {
      readonly kind: 'choice';
      readonly surface: string;
      readonly candidates: readonly EntityBrief[];
    };

/** One card of a board. */
export interface GalleryCard {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** CSS px. */
  readonly width: number;
  readonly state: GalleryState;
}

const nothing = (): void => undefined;

function cardOf(state: GalleryState, translate: Translate): VNode {
  switch (state.kind) {
    case 'profile':
      return ProfileCard({
        ...{ card: state.card, translate, onClose: nothing, onOpenData: nothing },
        onCopy: () => Promise.resolve(true),
      });
    case 'loading':
      return LoadingCard({ brief: state.brief, translate, onClose: nothing });
    case 'failed':
      return ErrorCard({ brief: state.brief, translate, onRetry: nothing, onClose: nothing });
    case 'choice': {
      const { surface, candidates } = state;
      return CandidateCard({
        ...{ surface, candidates, translate },
        ...{ onChoose: nothing, onWhy: nothing, onClose: nothing },
      });
    }
  }
}

const BOARD_STYLES = `
  body { margin: 0; padding: 24px; display: flex; gap: 24px; align-items: flex-start; background: #8a8a8a; }
`;

/** Draws the cards in a row; each in a shadow root of its own, as in a page. */
export function drawGallery(cards: readonly GalleryCard[]): void {
  const board = document.createElement('style');
  board.textContent = BOARD_STYLES;
  document.head.replaceChildren(board);
  document.body.replaceChildren(
    ...cards.map(({ language, theme, width, state }) => {
      const host = document.createElement('div');
      host.lang = language;
      const root = host.attachShadow({ mode: 'open' });
      const styles = document.createElement('style');
      styles.textContent = `${cardStyles}
        :host { color-scheme: ${theme}; --mh-card-w: ${width}px; --mh-card-h: none; --mh-t-show: 0ms; }
        .mh-skels { animation: none; opacity: 1; }`;
      const surface = document.createElement('div');
      root.append(styles, surface);
      render(cardOf(state, translatorOf(language)), surface);
      return host;
    }),
  );
}
