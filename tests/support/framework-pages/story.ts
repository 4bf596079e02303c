// What the pages of all frameworks show: a story that is another one with every step, so that a
// framework moves, rewrites, wraps, unwraps and removes text with names in it.

/** A paragraph by its key; parts that are emphasised have an element of their own. */
interface Paragraph {
  readonly key: string;
  readonly parts: readonly Part[];
}

/** A run of characters in one text node. */
interface Part {
  readonly text: string;
  readonly isStrong: boolean;
}

const plain = (text: string): Part => ({ text, isStrong: false });
const strong = (text: string): Part => ({ text, isStrong: true });

/** Re-renderings of a test. */
export const STEPS = 1000;

/** The story at a step. */
export function storyAt(step: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [
    { key: 'count', parts: [plain(`Update ${step}: NBC News quoted Sergey Lavrov.`)] },
    // The name runs over two nodes at every other step.
    {
      key: 'wrapped',
      parts:
        step % 2 === 0
          ? [plain('Said '), strong('Sergey'), plain(' Lavrov.')]
          : [plain('Said Sergey Lavrov.')],
    },
    {
      key: 'other',
      parts: [strong(step % 3 === 0 ? 'Vladimir Putin' : 'Nobody'), plain(' agreed.')],
    },
    { key: 'still', parts: [plain('NBC News stays as it is.')] },
  ];
  if (step % 5 === 0) paragraphs.push({ key: 'rare', parts: [plain('Vladimir Putin left.')] });
  // Another one is first with each step: keyed elements move.
  const first = step % paragraphs.length;
  return [...paragraphs.slice(first), ...paragraphs.slice(0, first)];
}

/** What is marked in the story of a step, in its order; a name in two nodes counts once. */
export function namesAt(step: number): readonly string[] {
  return storyAt(step).flatMap(({ parts }) => {
    const text = parts.map((part) => part.text).join('');
    return text.match(/NBC News|Sergey Lavrov|Vladimir Putin/g) ?? [];
  });
}

/** The story as a server sends it. */
export function htmlAt(step: number): string {
  const paragraphs = storyAt(step).map(({ parts }) => {
    // A server parts neighbouring texts by comments; here an element stands between any two.
    const inner = parts.map(({ text, isStrong }) => (isStrong ? `<b>${text}</b>` : text));
    return `<p>${inner.join('')}</p>`;
  });
  return `<main>${paragraphs.join('')}</main>`;
}

/** A page of one framework, on markup that came from a server. */
export type StartPage = (
  root: Element,
  onError: (error: unknown) => void,
) => {
  /** Shows the story of a step before it returns, or when the promise resolves. */
  readonly render: (step: number) => void | Promise<void>;
};
