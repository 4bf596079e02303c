/** What the toolbar says of a page: how many names it has, or which switch is off. */
export type PageState =
  | { readonly kind: 'on'; readonly count: number }
  | { readonly kind: 'off-here' | 'off-everywhere' };

/** The words and figures of a badge. */
export interface BadgeText {
  readonly text: string;
  readonly title: string;
  readonly isOff: boolean;
}

/** Looks a text up in the reader's language. */
export type Words = (key: string, ...substitutions: readonly string[]) => string;

// Four characters fit beside the icon.
const MOST_SHOWN = 999;

/** A plain count, repeated in words by the title. */
export function describeBadge(state: PageState, words: Words): BadgeText {
  const title = (text: string): string => `${words('extensionName')}: ${text}`;
  switch (state.kind) {
    case 'off-here':
      return { text: '', title: title(words('stateOffHere')), isOff: true };
    case 'off-everywhere':
      return { text: '', title: title(words('stateOffEverywhere')), isOff: true };
    case 'on':
      return {
        text:
          state.count === 0 ? '' : state.count > MOST_SHOWN ? `${MOST_SHOWN}+` : `${state.count}`,
        title: title(countNames(state.count, words)),
        isOff: false,
      };
  }
}

function countNames(count: number, words: Words): string {
  if (count === 0) return words('stateNoNames');
  return words(count === 1 ? 'namesOne' : 'namesOther', String(count));
}
