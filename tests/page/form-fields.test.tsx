import { describe, expect, it } from 'vitest';
import { aPage, textsIn } from '../support/page-fixture';
import { ALL_MARKS, aSession, markedTexts } from '../support/session-fixture';
import { waitUntil } from '../support/wait-until';

// In Chromium the fields of a form hide the form's own properties by their names, from extensions, too:
// `form.parentNode` is then the field, whose parent is the form again.

/** Properties by which one climbs out of an element or asks about it. */
const HIDDEN = [
  'assignedSlot',
  'checkVisibility',
  'closest',
  'contains',
  'currentCSSZoom',
  'getRootNode',
  'host',
  'isConnected',
  'localName',
  'matches',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'scrollIntoView',
  'shadowRoot',
];

/** The form fills the window, so that it lies below whatever is asked for at a point. */
const aForm = (field: string, style = 'min-height: 100vh'): HTMLElement =>
  aPage(`<p>NBC News</p><form style="${style}"><input name="${field}"><p>Lavrov</p></form>`);

describe.each(HIDDEN)('a form with a field named %s', (field) => {
  it('hides no name beside it', async () => {
    aForm(field);
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    expect((await test.marked())['outlet']).toEqual(['NBC News']);
  });

  it('holds up nothing that comes at the same time in it and beside it', async () => {
    const page = aForm(field);
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    page.querySelector('form')!.append(document.createElement('p'), 'ラブロフ');
    page.insertAdjacentHTML('beforeend', '<p>Graham</p><b>NBC News</b>');
    await waitUntil('what came beside it is marked', () => {
      const { outlet, person } = markedTexts();
      return outlet?.length === 2 && person?.includes('Graham') === true;
    });
  });

  it('lets cards open, of names in it as well', async () => {
    aForm(field);
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    await test.marked();
    for (const mention of test.session.mentions()) {
      expect(test.session.open(mention)).toBe(true);
      await waitUntil('the card shows', () => test.cardRoot?.querySelector('[role="dialog"]'));
    }
  });

  it('may be hidden', async () => {
    const page = aForm(field, 'display: none');
    const test = aSession();
    test.session.setMarks(ALL_MARKS);
    expect(await test.marked()).toEqual({ outlet: ['NBC News'] });
    page.querySelector('form')!.remove();
    page.insertAdjacentHTML('beforeend', '<p>Graham</p>');
    await waitUntil('what comes later is marked', () => markedTexts()['person'] !== undefined);
  });
});

describe('a form that leads into itself while it is read', () => {
  it('is read on after a pause', () => {
    const names = ['nodeType', 'nextSibling', 'parentNode'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const page = aPage(`<b>NBC News</b><form>${fields}${'<input>'.repeat(100)}</form>`);
    expect(textsIn(page)).toEqual(['NBC News']);
  });
});
