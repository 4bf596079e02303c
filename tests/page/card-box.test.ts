import { afterEach, expect, it } from 'vitest';
import { BOX_CSS, createPopover, createSheet, type CardBox } from '../../src/page/card-box';

afterEach(() => {
  document.body.replaceChildren();
});

/** What a box that is open and shown lays over the page. */
function veilOf(box: CardBox): string {
  const { element } = box;
  const root = document.body.appendChild(document.createElement('div')).attachShadow({
    mode: 'open',
  });
  const styles = root.appendChild(document.createElement('style'));
  styles.textContent = BOX_CSS;
  root.append(element);
  box.open();
  element.dataset['shown'] = '';
  return getComputedStyle(element, '::backdrop').backgroundColor;
}

it('a card leaves the page as bright as it was', () => {
  expect(veilOf(createPopover(document))).toBe('rgba(0, 0, 0, 0)');
});

it('a sheet, which locks the page, darkens it', () => {
  const sheet = createSheet(document, () => undefined);
  expect(veilOf(sheet)).toBe('rgba(0, 0, 0, 0.45)');
  sheet.close();
});
