// Pages that break extensions, of our own making, scripts on. Each names the same people, so that what
// is found on it is known; `NOISE` stands for text without a name.

/** A page of one kind. */
export interface HostilePage {
  readonly body: string;
  readonly head?: string;
  /** What is marked once the page has been read, in document order; a name in two nodes counts once. */
  readonly marked: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The card of this name is opened with the pointer; null where that makes no sense. */
  readonly opens: string | null;
  /** What the page itself knows when it has done all that it does, where its names are the same before. */
  readonly isOver?: string;
}

const NOISE = 'Nobody of note was there that day, they said, and left it at that.';
const STORY = '<p>NBC News quoted Sergey Lavrov.</p>';
const MARKED = ['NBC News', 'Sergey Lavrov'];

const aPage = (page: Partial<HostilePage>): HostilePage => ({
  body: STORY,
  marked: MARKED,
  opens: 'Lavrov',
  ...page,
});

const script = (code: string): string => `<script>${code}</script>`;

/** All kinds, by name. */
export const HOSTILE_PAGES: Readonly<Record<string, HostilePage>> = {
  'a policy that allows nothing': aPage({
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'" },
  }),
  'a sandbox without scripts': aPage({
    headers: { 'content-security-policy': 'sandbox' },
    opens: null, // what waits for a frame to be drawn waits for ever; see card-document.test.ts
  }),
  'trusted types': aPage({
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    },
  }),
  'styles against every element': aPage({
    head: `<style>div,iframe{display:none!important;visibility:hidden!important;width:0!important;height:0!important;opacity:0!important;transform:scale(0)!important;position:static!important;pointer-events:none!important}</style>`,
  }),
  'patched prototypes': aPage({
    head: script(`
      const fail = () => { throw new Error('patched'); };
      Array.prototype[Symbol.iterator] = fail; Array.prototype.map = fail; Array.prototype.filter = fail;
      Map.prototype.get = fail; Set.prototype.add = fail; WeakMap.prototype.get = fail; Promise.prototype.then = fail;
      Range.prototype.setStart = fail; Document.prototype.createRange = fail; Element.prototype.attachShadow = fail;
      Document.prototype.createElement = fail; Element.prototype.matches = fail; Node.prototype.append = fail;
      MutationObserver.prototype.observe = fail; EventTarget.prototype.addEventListener = fail;
      CSS.highlights.set = fail; Highlight.prototype.add = fail; globalThis.Highlight = fail; globalThis.CSSStyleSheet = fail;
      HTMLElement.prototype.showPopover = fail; globalThis.MessageChannel = fail; String.prototype.split = fail;
      JSON.stringify = fail; Object.entries = fail; globalThis.setTimeout = fail; performance.now = fail;`),
    opens: null, // what finds the name on the page would fail
  }),
  'marks that are cleared ten times a second': aPage({
    body: `${STORY}${script('setInterval(() => CSS.highlights.clear(), 100)')}`,
    marked: MARKED,
    opens: null,
  }),
  'a ticker that rewrites itself each frame': aPage({
    body: `${STORY}<p id="ticker"></p>${script(`const tick = () => { ticker.textContent = performance.now(); requestAnimationFrame(tick); }; tick();`)}`,
  }),
  'attributes that change each frame': aPage({
    body: `${STORY}<p id="ticker">x</p>${script(`const tick = (now) => { ticker.setAttribute('aria-hidden', now % 2 > 1); ticker.className = now; requestAnimationFrame(tick); }; tick(0);`)}`,
  }),
  editors: aPage({
    body: `${STORY}<div contenteditable>Vladimir Putin</div><textarea>Vladimir Putin</textarea><input value="Vladimir Putin"><div role="textbox">Vladimir Putin</div>`,
  }),
  'one pre of 300 kB': aPage({
    body: `${STORY}<pre>${`${NOISE}\n`.repeat(4400)}Vladimir Putin</pre>`,
    marked: [...MARKED, 'Vladimir Putin'],
  }),
  'one text of 3 MB': aPage({
    body: `${STORY}<p>${`${NOISE} `.repeat(43_000)}</p>`,
  }),
  'a hundred thousand nodes': aPage({
    body: `${STORY}${'<p><b>one</b> two</p>'.repeat(33_000)}<p>Vladimir Putin</p>`,
    marked: [...MARKED, 'Vladimir Putin'],
  }),
  'five hundred levels, as deep as a parser goes': aPage({
    body: `${STORY}${'<div>'.repeat(500)}Vladimir Putin`,
    marked: [...MARKED, 'Vladimir Putin'],
    opens: null, // Chromium's protocol, by which the card is read, goes no deeper than some hundred
  }),
  // At three thousand Chromium 156 hangs without us.
  'two thousand levels': aPage({
    body: `${STORY}${script(`let at = document.body; for (let level = 0; level < 2000; level++) at = at.appendChild(document.createElement('div')); at.textContent = 'x';`)}`,
    opens: null,
  }),
  'five thousand levels without boxes of their own': aPage({
    body: `${STORY}<div id="deep" style="display:contents"></div>${script(`let at = deep; for (let level = 0; level < 5000; level++) { at = at.appendChild(document.createElement('div')); at.style.display = 'contents'; } at.textContent = 'Vladimir Putin';`)}`,
    marked: [...MARKED, 'Vladimir Putin'],
    opens: null, // as above
  }),
  'a hundred shadow roots, each in the other': aPage({
    body: `${STORY}<section id="deep"></section>${script(`let at = deep; for (let level = 0; level < 100; level++) { const root = at.attachShadow({ mode: 'open' }); at = root.appendChild(document.createElement('section')); } at.textContent = 'Vladimir Putin';`)}`,
    marked: [...MARKED, 'Vladimir Putin'],
    opens: null, // as above
  }),
  'two thousand components with a shadow root each': aPage({
    body: `${script(`customElements.define('x-item', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>' + this.title + '</p>'; } });`)}${`<x-item title="${NOISE}"></x-item>`.repeat(2000)}<x-item title="NBC News quoted Sergey Lavrov."></x-item>`,
  }),
  'a shadow root that throws our sheet out each frame': aPage({
    body: `<div id="host"><template shadowrootmode="open">${STORY}<p></p></template></div>${script(`const { shadowRoot } = host; const tick = () => { shadowRoot.adoptedStyleSheets = []; shadowRoot.lastChild.textContent = performance.now(); requestAnimationFrame(tick); }; tick();`)}`,
  }),
  'a shadow root that is closed': aPage({
    body: `${STORY}<div id="host"></div>${script(`host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Vladimir Putin</p>';`)}`,
  }),
  ruby: aPage({
    body: '<p>NBC News quoted <ruby>Sergey<rt>セルゲイ</rt> Lavrov<rt>ラブロフ</rt></ruby>.</p>',
  }),
  tables: aPage({
    body: '<table><caption>NBC News</caption><tr><td>Sergey Lavrov<td>said</table>',
  }),
  'text in SVG, which is not read': aPage({
    body: `${STORY}<svg width="300" height="60"><text y="40">Vladimir Putin</text></svg>`,
  }),
  'right to left': aPage({ body: `<div dir="rtl">قال ${STORY}</div>` }),
  'vertical text': aPage({
    body: `<div style="writing-mode:vertical-rl;height:600px">${STORY}</div>`,
  }),
  'content that is drawn when it comes into view': aPage({
    body: `${STORY}<div style="height:3000px"></div><section style="content-visibility:auto;contain-intrinsic-size:100px"><p>Vladimir Putin</p></section>`,
    marked: [...MARKED, 'Vladimir Putin'],
  }),
  'text that cannot be selected': aPage({ body: `<div style="user-select:none">${STORY}</div>` }),
  'zoom and transforms': aPage({
    body: `<div style="zoom:1.5"><div style="transform:rotate(3deg) scale(1.2);transform-origin:0 0">${STORY}</div></div>`,
  }),
  'clipping and layers': aPage({
    body: `<div style="overflow:hidden;height:60px;contain:paint;isolation:isolate;z-index:2147483647;position:relative">${STORY}</div>`,
  }),
  'hidden text': aPage({
    body: `${STORY}<p hidden>Vladimir Putin</p><p aria-hidden="true">Vladimir Putin</p><p style="display:none">Vladimir Putin</p><details><summary>more</summary><p>Vladimir Putin</p></details><details>Vladimir Putin</details>`,
  }),
  'plain text': aPage({
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  }),
  'code and editors by their usual names': aPage({
    body: `${STORY}<pre><code>Vladimir Putin</code></pre><kbd>Vladimir Putin</kbd><div class="CodeMirror"><pre>Vladimir Putin</pre></div><div class="cm-editor">Vladimir Putin</div>`,
  }),
  'a name that moves through the page each frame': aPage({
    body: `<div id="a">${STORY}</div><div id="b"></div>${script(`const move = () => { const story = document.querySelector('p'); (story.parentNode === a ? b : a).append(story); if (performance.now() < 3000) requestAnimationFrame(move); }; move();`)}`,
  }),
  XHTML: aPage({
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  }),
  'a document that is written anew': aPage({
    body: `${NOISE}${script(`addEventListener('load', () => setTimeout(() => { document.open(); document.write('<title>new</title><p>NBC News quoted Sergey Lavrov.'); document.close(); }, 1000));`)}`,
  }),
  'a body that is replaced': aPage({
    body: `Vladimir Putin${script(`setTimeout(() => { const body = document.createElement('body'); body.innerHTML = '<p>NBC News quoted Sergey Lavrov.'; document.body.replaceWith(body); }, 400);`)}`,
  }),
  'a route that changes without a load': aPage({
    body: `<main id="app">Vladimir Putin</main>${script(`setTimeout(() => { history.pushState(null, '', '?next'); app.innerHTML = '<p>NBC News quoted Sergey Lavrov.'; }, 400);`)}`,
  }),
  // In Chromium such a form stays unread; what lies around it does not.
  'a form whose fields hide its own properties': aPage({
    body: `${STORY}<form>${['localName', 'nextSibling', 'parentNode', 'parentElement', 'firstChild', 'matches', 'closest', 'isConnected', 'checkVisibility', 'nodeType', 'contains', 'children', 'shadowRoot', 'getRootNode', 'assignedSlot'].map((name) => `<input name="${name}">`).join('')}<p>Text.</p></form>`,
  }),
  'a form whose fields lead back into it': aPage({
    body: `<form style="min-height:100vh">${['parentNode', 'parentElement', 'assignedSlot', 'shadowRoot', 'getRootNode', 'closest'].map((name) => `<input name="${name}">`).join('')}${STORY}</form>`,
  }),
  'images that hide properties of the document': aPage({
    opens: null, // what finds the name on the page would fail
    body: `${STORY}${['querySelectorAll', 'createElement', 'addEventListener', 'visibilityState', 'contentType', 'designMode', 'body', 'documentElement', 'getSelection', 'elementFromPoint', 'createRange'].map((name) => `<img name="${name}" alt="">`).join('')}`,
  }),
  'an alt text of a megabyte': aPage({
    body: `${STORY}<img alt="${NOISE.repeat(15_000)}" src="data:,">`,
  }),
  'a page that throws foreign elements out': aPage({
    body: `${STORY}${script(`new MutationObserver(() => { for (const node of [...document.documentElement.children]) if (node !== document.head && node !== document.body) node.remove(); }).observe(document.documentElement, { childList: true });`)}`,
    opens: null,
  }),
  'text that is written letter by letter': aPage({
    body: `<p id="told"></p>${script(`const words = 'NBC News quoted Sergey Lavrov.'; let at = 0; const text = told.appendChild(new Text('')); const type = () => { text.appendData(words[at++]); if (at < words.length) setTimeout(type, 20); }; setTimeout(type, 400);`)}`,
  }),
  'letters in a node each, as for an animation': aPage({
    body: `<p>${'NBC News quoted Sergey Lavrov.'
      .split('')
      .map((letter) => `<span>${letter}</span>`)
      .join('')}</p>`,
    opens: null, // its name stands in no single node
  }),
  'rows of a list that are used again for others': aPage({
    body: `<div id="rows">${'<p>Vladimir Putin</p>'.repeat(20)}</div>${script(`let turn = 0; const fill = () => { [...rows.children].forEach((row, at) => { row.firstChild.data = turn < 60 ? 'Emmanuel Macron ' + turn : at > 0 ? 'Nobody.' : 'NBC News quoted Sergey Lavrov.'; }); if (turn++ < 60) requestAnimationFrame(fill); }; setTimeout(fill, 400);`)}`,
  }),
  'an element that moves and never leaves': aPage({
    body: `<div id="a"></div><div id="b">${STORY}</div>${script(`setTimeout(() => a.moveBefore(document.querySelector('p'), null), 600);`)}`,
  }),
  'nodes that are split and joined': aPage({
    body: `${STORY}${script(`const told = document.querySelector('p'); let turn = 0; const split = () => { told.normalize(); if (turn++ % 2 === 0) told.firstChild.splitText(turn % 20 + 5); if (turn < 100) requestAnimationFrame(split); else told.normalize(); }; setTimeout(split, 600);`)}`,
    isOver: 'turn >= 100',
  }),
  'nodes that come from a frame': aPage({
    body: `<main id="app"></main><iframe srcdoc="&lt;p&gt;NBC News quoted Sergey Lavrov."></iframe>${script(`addEventListener('load', () => setTimeout(() => app.append(document.querySelector('iframe').contentDocument.querySelector('p')), 600));`)}`,
  }),
  // Firefox 153 takes such nodes from us once their frame is gone; what comes beside them is marked.
  'nodes that come from a frame that goes': aPage({
    body: `<main id="app"></main><iframe srcdoc="&lt;p&gt;${NOISE}"></iframe>${script(`addEventListener('load', () => setTimeout(() => { const frame = document.querySelector('iframe'); app.append(frame.contentDocument.querySelector('p')); frame.remove(); app.insertAdjacentHTML('beforeend', '<p>NBC News quoted Sergey Lavrov.'); }, 600));`)}`,
  }),
  'text that unfolds as it is found': aPage({
    body: `<div id="found" hidden="until-found">${STORY}</div>${script(`setTimeout(() => found.removeAttribute('hidden'), 600);`)}`,
  }),
  'sections of which one is open at a time': aPage({
    body: `<details name="one" open><summary>first</summary>Vladimir Putin</details><details name="one" id="second"><summary>second</summary>${STORY}</details>${script(`setTimeout(() => { second.open = true; }, 600);`)}`,
  }),
  'a view that changes by a transition': aPage({
    body: `<main id="app">Vladimir Putin</main>${script(`setTimeout(() => document.startViewTransition(() => { app.innerHTML = '<p>NBC News quoted Sergey Lavrov.'; }), 600);`)}`,
    opens: null, // a picture of the page lies over it meanwhile
  }),
  'roots that a script declares': aPage({
    body: `<main id="app"></main>${script(`setTimeout(() => app.setHTMLUnsafe('<x-story><template shadowrootmode="open"><p>NBC News quoted Sergey Lavrov.</template></x-story>'), 600);`)}`,
    opens: null, // what finds the name on the page looks into no root
  }),
  'an editor that is switched off': aPage({
    body: `<div id="told" contenteditable>${STORY}</div>${script(`setTimeout(() => { told.contentEditable = 'false'; }, 600);`)}`,
  }),
  'an editor that is switched on and off again': aPage({
    body: `<div id="told">${STORY}</div>${script(`let turn = 0; const turning = setInterval(() => { told.contentEditable = turn++ % 2 === 0; if (turn >= 12) clearInterval(turning); }, 250);`)}`,
    isOver: 'turn >= 12',
  }),
  'a document that is edited as a whole until later': aPage({
    body: `${STORY}${script(`document.designMode = 'on'; setTimeout(() => { document.designMode = 'off'; }, 1500);`)}`,
  }),
  'names with soft hyphens and marks of direction in them': aPage({
    body: '<p>NBC&#x200e; News quoted &#x2068;Ser&shy;gey&#x2069; &#x202a;Lavrov&#x202c;.</p>',
    marked: ['NBC\u200e News', 'Ser\u00adgey\u2069 \u202aLavrov'],
  }),
  'nodes that leave and come back in one turn, each frame': aPage({
    body: `<main id="app">${STORY}</main>${script(`let turn = 0; const turning = () => { const all = document.createDocumentFragment(); all.append(...app.childNodes); app.append(all); if (turn++ < 60) requestAnimationFrame(turning); }; setTimeout(turning, 500);`)}`,
    isOver: 'turn > 60',
  }),
  'a root element that is replaced': aPage({
    body: `Vladimir Putin${script(`setTimeout(() => { const root = document.createElement('html'); root.innerHTML = '<body><p>NBC News quoted Sergey Lavrov.'; document.documentElement.replaceWith(root); }, 600);`)}`,
  }),
  'frames that come and go': aPage({
    body: `${STORY}<div id="fast"></div>${script(`let turn = 0; const turning = setInterval(() => { fast.innerHTML = '<iframe srcdoc="&lt;p&gt;Vladimir Putin"></iframe>'.repeat(5); if (turn++ < 60) return; clearInterval(turning); fast.innerHTML = ''; }, 30);`)}`,
    isOver: 'turn > 60',
  }),
  'frames that are gone before anything runs in them': aPage({
    body: `${STORY}${script(`let turn = 0; const turning = setInterval(() => { const frame = document.body.appendChild(document.createElement('iframe')); frame.remove(); if (turn++ > 20) clearInterval(turning); }, 30);`)}`,
    isOver: 'turn > 20',
  }),
  'thirty frames': aPage({
    body: `${STORY}${'<iframe srcdoc="&lt;p&gt;x"></iframe>'.repeat(30)}`,
  }),
};

/** The page as bytes that a server sends. */
export function htmlOf(name: string): string {
  const { head = '', body } = HOSTILE_PAGES[name]!;
  if (name === 'plain text') return 'NBC News quoted Sergey Lavrov.';
  if (name === 'XHTML') {
    return `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`;
  }
  return `<!doctype html><html lang="en"><head><title>${name}</title>${head}</head><body>${body}</body></html>`;
}
