// Copying from a card: pages without HTTPS have no clipboard, others may forbid it.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyText } from '../../src/page/copy-text';
import { eventually } from '../support/eventually';

function aButton(onClick: () => void): {
  readonly button: HTMLButtonElement;
  readonly field: HTMLTextAreaElement;
} {
  const field = document.createElement('textarea');
  const button = document.createElement('button');
  button.textContent = 'Copy';
  button.addEventListener('click', onClick);
  document.body.append(button, field);
  return { button, field };
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe.each([
  ['as on a page without HTTPS', () => undefined],
  ['that the page forbids', () => ({ writeText: () => Promise.reject(new Error('denied')) })],
])('without a clipboard, %s', (_, clipboard) => {
  it('a click puts the text there all the same, and the page hears nothing of it', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockImplementation(clipboard as never);
    const heard = vi.fn();
    document.addEventListener('copy', heard, { once: true });
    const outcomes: boolean[] = [];
    const { button, field } = aButton(() => {
      void copyText('Record: nbc-news', button.ownerDocument).then((isCopied) =>
        outcomes.push(isCopied),
      );
    });
    await userEvent.click(button);
    await eventually(() => expect(outcomes).toEqual([true]));
    await userEvent.click(field);
    await userEvent.paste();
    expect(field.value).toBe('Record: nbc-news');
    expect(heard).not.toHaveBeenCalled();
  });
});

it('says so where nothing lets it copy', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockImplementation(() => undefined as never);
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  expect(await copyText('Record: nbc-news', document)).toBe(false);
});
