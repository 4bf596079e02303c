import card from './card.css?inline';
import tokens from './tokens.css?inline';

/** Styles of the card and its tokens, for a constructable sheet in its shadow root. */
export const cardStyles = tokens + card;

/** The tokens alone, for the box that the card's document stands in. */
export const cardTokens = tokens;
