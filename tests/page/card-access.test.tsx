// Every state of a card as others than the eye and the mouse meet it.
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Language } from '../../src/describe/translate';
import { translatorOf } from '../support/catalogue';
import { CARD_STATES, showCard } from '../support/card-states';

afterEach(() => {
  document.body.replaceChildren();
});

const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES: readonly Language[] = ['en', 'ja'];

describe.each(CARD_STATES)('the card of %s', (_, draw) => {
  it.each(LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => [language, scheme] as const)))(
    'has no finding of axe in %s, %s',
    async (language, scheme) => {
      const root = showCard(draw(translatorOf(language)), scheme);
      document.documentElement.lang = language;
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      const { violations } = await axe.run(root.host, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // The page around the card is not ours.
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect(found).toEqual([]);
    },
  );

  it('is a dialog named after its entity, with a language of its own', () => {
    const dialog = showCard(draw(translatorOf('ja'))).querySelector('[role=dialog]');
    const id = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(dialog?.querySelector(`[id="${id}"]`)?.tagName).toBe('H2');
    expect(dialog?.getAttribute('lang')).toBe('ja');
    expect(dialog?.getAttribute('aria-modal')).toBeNull();
  });

  it('gives buttons and unfolding lines at least 28 px', () => {
    const root = showCard(draw(translatorOf('en')));
    const small = [...root.querySelectorAll('button, summary')]
      .map((element) => [element.textContent, element.getBoundingClientRect().height] as const)
      .filter(([, height]) => height < 28);
    expect(small).toEqual([]);
  });

  it('opens links in a new tab that learns nothing of the page', () => {
    const links = [...showCard(draw(translatorOf('en'))).querySelectorAll('a')];
    for (const link of links) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });
});

describe('to a screen reader', () => {
  it.each(
    CARD_STATES.flatMap(([state, draw]) =>
      LANGUAGES.map((language) => [state, language, draw] as const),
    ),
  )('the card of %s reads as it is drawn, in %s', async (_, language, draw) => {
    const root = showCard(draw(translatorOf(language)));
    const dialog = root.querySelector<HTMLElement>('[role=dialog]')!;
    await expect.element(dialog).toMatchAriaSnapshot();
  });
});

describe('by keyboard', () => {
  it.each(CARD_STATES)(
    'Tab goes through all of the card of %s in reading order',
    async (_, draw) => {
      const root = showCard(draw(translatorOf('en')));
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      const reachable = [
        ...root.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]'),
      ];
      const visited: Element[] = [];
      for (let step = 0; step < reachable.length; step++) {
        await userEvent.keyboard('{Tab}');
        if (root.activeElement !== null) visited.push(root.activeElement);
      }
      expect(visited).toEqual(reachable);
    },
  );
});
