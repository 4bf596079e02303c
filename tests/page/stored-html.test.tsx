import { describe, expect, it } from 'vitest';
import { runsOfHtml } from '../../src/cli/read-html';
import { offsetsInBody } from '../../src/page/body-offsets';
import { aPage, aStream, readAll } from '../support/page-fixture';

interface Read {
  readonly text: string;
  readonly start: number | undefined;
}

/** What the extension reads of a page, by place. */
function readByPage(html: string): readonly Read[] {
  const stream = aStream();
  stream.request(aPage(html));
  const blocks = readAll(stream);
  const places = offsetsInBody(document, new Set(blocks.flatMap(({ nodes }) => nodes)));
  return blocks
    .map(({ text, nodes: [first] }) => ({ text, start: first && places.get(first) }))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

/** What the command line reads of the same page stored. */
function readStored(html: string): readonly Read[] {
  return runsOfHtml(`<!doctype html><title>NHK</title><main>${html}</main>`).map(
    ({ text, nodes: [first] }) => ({ text, start: first?.start }),
  );
}

describe('a stored page reads as the page itself', () => {
  it.each([
    ['inline elements', '<p>On <b>The <i>Moscow</i></b> Times</p>'],
    ['split words', '<p>N<b>ew York</b> Wash<wbr>ing&shy;ton <b>Reuters</b><i>BBC</i></p>'],
    ['split initials', '<p>On N<b>BC</b> News, <i>NB</i>C, CN<b>N</b>, <b>CNN</b><i>BBC</i></p>'],
    ['entities', '<p>AT&amp;T &#x4e60;&#36817;&#24179; &notanentity; &lt;b&gt;</p>'],
    ['ruby', '<p><ruby>安<rp>(</rp><rt>あ</rt><rp>)</rp>倍<rt>べ</rt></ruby>元首相</p>'],
    [
      'links that meet',
      '<p><a href="#">Foreign</a> <a href="#">Affairs</a><a>外交</a><a>評議会</a></p>',
    ],
    ['raised notes and pictures', '<p>Lavrov<sup>a</sup> New <img alt=""> York</p>'],
    [
      'boxes',
      '<p style="display:flex"><b>Reuters</b><b>today</b></p><p><b style="float:left">N</b>ew</p>',
    ],
    ['boxes by their own style', '<p><b style="display:inline-block">Reuters</b>today</p>'],
    ['line breaks and rules', '<p>BBC<br>News<hr>NHK</p>'],
    [
      'blocks in blocks and in inline elements',
      '<div>New<div>York</div>Times<a>BBC<p>AP</p></a></div>',
    ],
    ['unclosed elements', '<p>BBC<p>NHK<ul><li>AP<li>AFP</ul><b>Reuters<p>CNN'],
    ['tables with stray text', '<table>stray<tr><td>BBC<td>CNN</table>'],
    ['custom elements', '<x-a>BBC <x-b>News</x-b></x-a>'],
    [
      'scripts, styles, templates',
      '<script type="x">BBC</script>a<style>b{}</style><template>c</template>d',
    ],
    [
      'form fields and code',
      '<textarea>BBC</textarea><select><option>AP</select><p>a<code>b</code>c',
    ],
    ['drawings and frames', 'a<svg><text>BBC</text><title>x</title></svg>b<iframe>BBC</iframe>c'],
    ['editors', '<div contenteditable>BBC<p>a</p></div><div contenteditable="false">NHK</div>'],
    [
      'roles and editors by class',
      'a<b role="TextBox">BBC</b>c<div class="x monaco-editor">b</div>',
    ],
    [
      'what is hidden from assistive technology',
      '<p aria-hidden="true">BBC</p><p>a<b aria-hidden=TRUE>b</b>c',
    ],
    [
      'hidden elements',
      '<p hidden>BBC</p>a<b hidden>b<p>c</p></b>d<div style="display: none"><p>e</p></div>f',
    ],
    ['hidden pieces inside a word', '<p>New <b style="display:none">old <br>x</b>York</p>'],
    ['shown against the attribute', '<p hidden style="display:block">BBC</p>'],
    ['dialogs and popovers', '<dialog>BBC</dialog><dialog open>NHK</dialog><p popover>AP</p>'],
    [
      'folded and unfolded details',
      '<details><summary>BBC</summary><p>a</p></details><details open><p>b</p>',
    ],
    ['white space alone', '<p> \n </p><p>\u3000</p>'],
    ['line ends', '<p>BBC\r\nNews\rNHK</p><pre>\nAP</pre>'],
  ])('%s', (_, html) => {
    expect(readStored(html)).toEqual(readByPage(html));
  });
});
