import card from './card.css?inline';
import tokens from './tokens.css?inline';

/** Styles of the card and its tokens, for a constructable sheet in the shadow root. */
export const cardStyles = tokens + card;
