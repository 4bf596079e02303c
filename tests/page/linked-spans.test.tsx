import { describe, expect, it } from 'vitest';
import { STORED_LINKS } from '../../src/cli/placed-text';
import { runsOfHtml } from '../../src/cli/read-html';
import type { LinkedSpan, Span } from '../../src/model/mention';
import { PAGE_LINKS } from '../../src/page/link-around';
import { findLinkedSpans } from '../../src/text/linked-spans';
import { aPage, aStream, readAll } from '../support/page-fixture';

// Links around the name QNN, as they are read in the browser and of stored pages.

const spansIn = (text: string): readonly Span[] =>
  [...text.matchAll(/QNN/g)].map(({ index }) => ({ start: index, end: index + 3 }));

/** What is linked, and where it leads to. */
const inShort = (text: string, { start, end, host }: LinkedSpan) => [text.slice(start, end), host];

function readByPage(html: string) {
  const stream = aStream();
  stream.request(aPage(html));
  return readAll(stream).flatMap((block) =>
    findLinkedSpans(block, spansIn(block.text), PAGE_LINKS).map((link) =>
      inShort(block.text, link),
    ),
  );
}

function readStored(html: string) {
  return runsOfHtml(`<!doctype html><main>${html}</main>`).flatMap((run) =>
    findLinkedSpans(run, spansIn(run.text), STORED_LINKS).map((link) => inShort(run.text, link)),
  );
}

type Case = readonly [behaviour: string, html: string, links: readonly (readonly string[])[]];

describe.each([
  ['in the browser', readByPage],
  ['stored', readStored],
])('links of a page %s', (_, read) => {
  it.each<Case>([
    [
      'under a name and beside it',
      '<p>a <a href="https://QNN.com/x">the QNN</a> b <a href="http://rst.com">c</a></p>',
      [['the QNN', 'qnn.com']],
    ],
    [
      'over several pieces of text',
      '<p>a<a href="https://qnn.com"><b>the <i>Q</i></b>NN<u> now</u></a> b</p>',
      [['the QNN now', 'qnn.com']],
    ],
    ['without a scheme', '<p><a href="//www.qnn.com/x">QNN</a></p>', [['QNN', 'www.qnn.com']]],
    ['around a block', '<a href="https://qnn.com"><p>QNN</p></a>', [['QNN', 'qnn.com']]],
    [
      'of two that meet, each',
      '<p><a href="https://qnn.com">QNN</a><a href="https://rst.com"> QNN</a></p>',
      [
        ['QNN', 'qnn.com'],
        [' QNN', 'rst.com'],
      ],
    ],
    [
      'of two names in one, once',
      '<a href="https://rst.com">QNN QNN</a>',
      [['QNN QNN', 'rst.com']],
    ],
    ['on the same host', '<p><a href="/x">QNN</a> <a href="#x">QNN</a></p>', []],
    ['to no page', '<p><a href="mailto:a@qnn.com">QNN</a> <a href="http://">QNN</a></p>', []],
    ['without an address', '<p><a name="x">QNN</a></p>', []],
    ['over a part of the name', '<p><a href="https://qnn.com">Q</a>NN</p>', []],
    ['in a form that hides its own names', '<form><input name="closest">QNN</form>', []],
  ])('%s', (__, html, links) => {
    expect(read(html)).toEqual(links);
  });

  it('are followed no further than linking looks', () => {
    const far = '<b>far away</b> '.repeat(200);
    const links = read(`<a href="https://qnn.com">${far}QNN${far}</a>`);
    expect(links.map(([text = '']) => text.length < 220)).toEqual([true]);
  });
});
