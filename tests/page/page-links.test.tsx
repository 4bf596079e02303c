import { describe, expect, it } from 'vitest';
import { readPageLinks } from '../../src/page/page-links';
import { aPage } from '../support/page-fixture';

const WIDE = { most: 100, maxLength: 1000 };

describe('links of a page', () => {
  it('come once each, in order, whole, without those that stay on the page', () => {
    aPage(
      '<a href="https://b.example/x">b</a><a href="#top">top</a><a href="https://a.example">a</a>' +
        '<map><area href="https://c.example/"></map><a href="https://b.example/x">b</a><a>none</a>',
    );
    expect(readPageLinks(document, { of: 'page', ...WIDE })).toEqual([
      'https://b.example/x',
      'https://a.example/',
      'https://c.example/',
    ]);
  });

  it('are those that the selection touches', () => {
    const page = aPage(
      '<a href="https://a.example">a</a><p><a href="https://b.example"><b id="b">long</b></a> and ' +
        '<a href="https://c.example">c</a></p><a href="https://d.example">d</a>',
    );
    const range = document.createRange();
    range.setStart(page.querySelector('#b')!.firstChild!, 2);
    range.setEndAfter(page.querySelectorAll('a')[2]!);
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(range);
    expect(readPageLinks(document, { of: 'selection', ...WIDE })).toEqual([
      'https://b.example/',
      'https://c.example/',
    ]);
    document.getSelection()!.removeAllRanges();
    expect(readPageLinks(document, { of: 'selection', ...WIDE })).toEqual([]);
  });

  it('are no more and no longer than asked', () => {
    aPage('<a href="https://a.example/1234567890">a</a><a href="https://b.example">b</a>');
    expect(readPageLinks(document, { of: 'page', most: 1, maxLength: 20 })).toEqual([
      'https://a.example/12',
    ]);
  });
});
