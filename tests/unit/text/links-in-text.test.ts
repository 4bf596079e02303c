import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksInText } from '../../../src/text/links-in-text';

describe('links in a text', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'one a line',
      'https://a.example/x\nhttps://b.example\n',
      ['https://a.example/x', 'https://b.example'],
    ],
    [
      'several in a line',
      'https://a.example  https://b.example/y',
      ['https://a.example', 'https://b.example/y'],
    ],
    [
      'in a sentence',
      'See https://a.example/x, and (https://b.example/y_(z)).',
      ['https://a.example/x', 'https://b.example/y_(z)'],
    ],
    [
      'Japanese around it',
      '詳しくはhttps://a.example/xを見る。「https://b.example/y」',
      ['https://a.example/x', 'https://b.example/y'],
    ],
    [
      'a Japanese path',
      'https://ja.wikipedia.org/wiki/日本',
      ['https://ja.wikipedia.org/wiki/日本'],
    ],
    ['Markdown', '- [title](https://a.example/x)', ['https://a.example/x']],
    [
      'after a comma',
      'https://a.example,https://b.example',
      ['https://a.example', 'https://b.example'],
    ],
    [
      'a link within a link',
      'https://web.archive.org/web/2023/https://a.example/x',
      ['https://web.archive.org/web/2023/https://a.example/x'],
    ],
    [
      'made harmless',
      'hxxps://a[.]example/x\nb[.]example/y',
      ['hxxps://a[.]example/x', 'b[.]example/y'],
    ],
    [
      'hosts alone',
      'nhk.or.jp\n1. www3.nhk.or.jp/news\n- bbc.com',
      ['nhk.or.jp', 'www3.nhk.or.jp/news', 'bbc.com'],
    ],
    [
      'hosts in a sentence only with www',
      'We read www.bbc.com/news and file.py e.g. often.',
      ['www.bbc.com/news'],
    ],
    ['an address, but no number', '192.168.0.1/x\n3.14\n10.5', ['192.168.0.1/x']],
    [
      'what carries no host',
      'javascript:alert(1, 2)\nmailto:a@b.example',
      ['javascript:alert(1, 2)', 'mailto:a@b.example'],
    ],
    ['no mail, no heading, no word', 'a@b.example\nLinks:\nhello', []],
    [
      'the same twice',
      'https://a.example\nhttps://a.example',
      ['https://a.example', 'https://a.example'],
    ],
  ])('%s', (_, text, links) => expect(linksInText(text)).toEqual(links));

  it('are all found, whatever stands in the lines between them', () => {
    fc.assert(
      fc.property(fc.array(fc.webUrl(), { maxLength: 5 }), fc.array(fc.string()), (urls, texts) => {
        const text = urls.flatMap((url, at) => [url, texts[at] ?? '']).join('\n');
        const found = linksInText(text);
        for (const url of urls) {
          const bare = url.replace(/[.,;:!?*_>)\]'"]+$/, '');
          expect(found.some((link) => link.startsWith(bare) || bare.startsWith(link))).toBe(true);
        }
      }),
    );
  });
});
