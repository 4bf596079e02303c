import { describe, expect, it } from 'vitest';
import { endOf, liveRangeOf, rangesOf, startOf } from '../../src/page/text-block';
import { aPage, aStream, readAll, textsIn } from '../support/page-fixture';

const OBJECT = '\uFFFC';

describe('text that reads as one', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'runs over inline elements',
      '<p>On <b>The <i>Moscow</i></b> Times</p>',
      ['On The Moscow Times'],
    ],
    [
      'runs over a word break and a soft hyphen',
      '<p>Wash<wbr>ing&shy;ton Post</p>',
      ['Washing\u00ADton Post'],
    ],
    ['runs over comments', '<p>ラブ<!-- x -->ロフ</p>', ['ラブロフ']],
    [
      'runs over ruby bases, without the readings',
      '<p><ruby>安<rp>(</rp><rt>あ</rt><rp>)</rp>倍<rt>べ</rt></ruby>元首相</p>',
      ['安倍元首相'],
    ],
    [
      'joins a drop cap to its word',
      '<p><span style="float:left">N</span>ew York Times</p>',
      ['New York Times'],
    ],
    [
      'keeps inline words apart that touch',
      '<p><span>Reuters</span><span>BBC</span></p>',
      [`Reuters${OBJECT}BBC`],
    ],
    [
      'keeps links apart, with and without a space',
      '<p><a href="#">Foreign</a> <a href="#">Affairs</a><a href="#">外交</a><a href="#">評議会</a></p>',
      [`Foreign ${OBJECT}Affairs${OBJECT}外交${OBJECT}評議会`],
    ],
    ['goes on behind a link', '<p><a href="#">Foreign</a> Affairs</p>', ['Foreign Affairs']],
    ['keeps raised notes apart', '<p>Lavrov<sup>a</sup></p>', [`Lavrov${OBJECT}a`]],
    ['keeps apart what a picture parts', '<p>New <img alt=""> York</p>', [`New ${OBJECT} York`]],
    [
      'keeps apart boxes without a space between',
      '<p style="display:flex"><span>Reuters</span><span>today</span></p>',
      [`Reuters${OBJECT}today`],
    ],
    ['ends at a line break', '<p>BBC<br>News</p>', ['BBC', 'News']],
    ['ends at block edges', '<div>New<div>York</div>Times</div>', ['New', 'Times', 'York']],
    [
      'ends at blocks inside inline elements',
      '<a href="#">New<div>York</div></a>',
      ['New', 'York'],
    ],
    [
      'is read in cells, items and buttons',
      '<table><tr><td>BBC</td><td>CNN</td></tr></table><ul><li>NHK</li></ul><button>AP</button>',
      ['BBC', 'CNN', 'NHK', 'AP'],
    ],
    [
      'is read in custom elements and in display: contents',
      '<x-a>BBC <x-b>News</x-b></x-a><div style="display:contents"><p>NHK</p></div>',
      ['BBC News', 'NHK'],
    ],
    [
      'is read where it is only scrolled away',
      '<div style="height:1px;overflow:hidden"><p>BBC</p></div>',
      ['BBC'],
    ],
    ['is nothing where there is white space alone', '<p> \n </p><p>\u3000</p>', []],
  ])('%s', (_, html, texts) => {
    expect(textsIn(aPage(html))).toEqual(texts);
  });
});

describe('text that is never read', () => {
  it.each([
    ['scripts and styles', '<script type="x">BBC</script><style>BBC{}</style>'],
    ['fallbacks and templates', '<noscript>BBC</noscript><template>BBC</template>'],
    ['form fields', '<textarea>BBC</textarea><input value="BBC"><select><option>BBC</select>'],
    ['code', '<p><code>BBC</code></p><pre><code>BBC</code></pre>'],
    ['drawings and frames', '<svg><text>BBC</text></svg><iframe>BBC</iframe><canvas>BBC</canvas>'],
    ['what is being edited', '<div contenteditable>BBC<p>BBC</p></div>'],
    ['text boxes by role', '<div role="textbox">BBC</div><span role="TextBox">BBC</span>'],
    [
      'editors by their usual names',
      '<div class="CodeMirror"><pre>BBC</pre></div><div class="x monaco-editor">BBC</div>',
    ],
    [
      'what is hidden from assistive technology',
      '<p aria-hidden="true">BBC</p><p><span aria-hidden="true">BBC</span></p>',
    ],
    [
      'what is not displayed',
      '<p hidden>BBC</p><div style="display:none"><p>BBC</p></div><p><b style="display:none">BBC</b></p>',
    ],
    ['what is folded away', '<details><p>BBC</p></details><details>BBC <b>NHK</b></details>'],
  ])('%s', (_, html) => {
    expect(textsIn(aPage(html))).toEqual([]);
  });

  it('anything in an editor, however deep the reading starts', () => {
    const page = aPage('<div contenteditable><section><p id="in">BBC</p></section></div>');
    expect(textsIn(page.querySelector('#in')!)).toEqual([]);
  });

  it('a page that is edited as a whole', () => {
    const page = aPage('<p>BBC</p>');
    document.designMode = 'on';
    const texts = textsIn(page);
    document.designMode = 'off';
    expect(texts).toEqual([]);
  });

  it('what a page hides is told, so that it can be read once it shows', () => {
    const boxless: Element[] = [];
    const closed: Element[] = [];
    const page = aPage(
      '<div id="a" hidden><p>BBC</p></div><div id="b" aria-hidden="true">NHK</div><i id="c" style="display:none">AP</i>',
    );
    const stream = aStream({ onBoxless: (e) => boxless.push(e), onClosed: (e) => closed.push(e) });
    expect(textsIn(page, stream)).toEqual([]);
    expect([boxless.map(({ id }) => id).sort(), closed.map(({ id }) => id)]).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });
});

describe('places in the text', () => {
  it.each([
    ['inside one node', '<p>On NBC News today</p>', 'NBC News', 1],
    ['over inline elements', '<p>On <b>The <i>Mos</i>cow</b> Times</p>', 'The Moscow Times', 4],
    ['over ruby', '<p><ruby>安<rt>あ</rt>倍<rt>べ</rt></ruby></p>', '安倍', 2],
    ['behind a separator', '<p><span>Reuters</span><span>BBC</span></p>', 'BBC', 1],
    ['of surrogate pairs', '<p>𠮷野家 <b>𠮷</b>野</p>', '𠮷野', 2],
  ])('ranges %s hold the name and nothing else', (_, html, name, pieces) => {
    const stream = aStream();
    stream.request(aPage(html));
    const [block] = readAll(stream);
    const start = block!.text.lastIndexOf(name);
    const ranges = rangesOf(block!, { start, end: start + name.length });
    const texts = ranges.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    );
    expect([texts.join(''), ranges.length]).toEqual([name, pieces]);
  });

  it('start and end stand in the nodes of the first and the last character', () => {
    const stream = aStream();
    stream.request(aPage('<p>On <b>NBC</b><i> News</i></p>'));
    const [block] = readAll(stream);
    const span = { start: 3, end: 6 };
    expect([startOf(block!, span).node.data, endOf(block!, span).node.data]).toEqual([
      'NBC',
      'NBC',
    ]);
    expect(liveRangeOf(block!, { start: 3, end: 11 })?.toString()).toBe('NBC News');
  });

  it('a range of text that has gone is none', () => {
    const page = aPage('<p>On <b>NBC</b> News</p>');
    const stream = aStream();
    stream.request(page);
    const [block] = readAll(stream);
    page.querySelector('b')!.remove();
    expect(liveRangeOf(block!, { start: 3, end: 6 })).toBeNull();
  });
});

describe('a stream over a page that changes', () => {
  it('reads what is in view first, then the rest in its order', () => {
    const page = aPage(
      '<p id="above">1</p><p id="inside">2</p><p id="below">3</p><p id="inside">4</p>',
    );
    const stream = aStream({
      outlook: ({ id }) => (id === 'above' || id === 'below' ? id : 'inside'),
    });
    expect(textsIn(page, stream)).toEqual(['2', '1', '3', '4']);
  });

  it('passes over what left the page and reads on', () => {
    const page = aPage('<p>one</p><p id="gone">two</p><p>three</p>');
    const stream = aStream();
    stream.request(page);
    const first = stream.next();
    page.querySelector('#gone')!.remove();
    expect(first).toMatchObject({ blocks: [{ text: 'one' }] });
    expect(readAll(stream).map(({ text }) => text)).toEqual(['three']);
  });

  it('reads a paragraph again, not what lies beside it', () => {
    const page = aPage('<div>own <b>text</b><p>beside</p></div>');
    const stream = aStream();
    stream.request(page);
    readAll(stream);
    const bold = page.querySelector('b')!;
    bold.textContent = 'words';
    stream.requestAround(bold.firstChild!);
    expect(readAll(stream).map(({ text }) => text)).toEqual(['own words']);
  });

  it('reads blocks that came inside a new inline element', () => {
    const page = aPage('<div>own <p>old</p></div>');
    const stream = aStream();
    stream.request(page);
    readAll(stream);
    const link = document.createElement('a');
    link.innerHTML = '<p>new</p>';
    page.firstElementChild!.append(link);
    stream.request(link);
    expect(readAll(stream).map(({ text }) => text)).toEqual(['own ', 'new']);
  });

  it('gives a long inline text up when the page takes it away in between', () => {
    const page = aPage(`<p>${'<b>word </b>'.repeat(100)}</p><p>after</p>`);
    const stream = aStream();
    stream.request(page);
    const texts: string[] = [];
    for (let step = stream.next(), count = 0; step !== 'done'; step = stream.next(), count++) {
      if (step !== null) texts.push(...step.blocks.map(({ text }) => text));
      if (count === 4) page.firstElementChild!.replaceChildren();
    }
    expect(texts).toEqual(['after']);
  });

  it('reads a long list on when the page takes away where it stood', () => {
    const page = aPage(Array.from({ length: 100 }, (_, at) => `<p>${at}</p>`).join(''));
    const stream = aStream();
    stream.request(page);
    stream.next();
    page.children[32]!.remove();
    const texts = readAll(stream).map(({ text }) => Number(text));
    expect(texts).toEqual(Array.from({ length: 100 }, (_, at) => at).filter((at) => at !== 32));
  });

  it('reads what comes at once in its order, each once, whether in view or not', () => {
    const page = aPage('<p>old</p>');
    const stream = aStream({ outlook: ({ id }) => (id === 'below' ? 'below' : 'inside') });
    stream.request(page);
    readAll(stream);
    const posts = Array.from({ length: 12 }, (_, at) => {
      const [post, mark] = [document.createElement('p'), document.createElement('b')];
      post.id = 'below';
      mark.append('!');
      post.append(String(at), mark);
      return post;
    });
    page.replaceChildren(...posts);
    stream.requestAll(new Set([...page.querySelectorAll('p, b')]));
    const texts: string[] = [];
    for (let step = stream.next(); step !== 'done'; step = stream.next()) {
      texts.push(...(step?.blocks ?? []).map(({ text }) => text));
    }
    expect(texts).toEqual(Array.from({ length: 12 }, (_, at) => `${at}!`));
  });
});
