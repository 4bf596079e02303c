// Five kinds of pages on which links to other sites stand, in our own words and with such markup as each
// kind has: the links of each, in order, lead to a rated outlet, a state's outlet, a look-alike, a
// shortener, a stranger, and the page itself.

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Links</title><body>${body}</body></html>`;

/** By kind of page. */
export const LINK_PAGES: Readonly<Record<string, string>> = {
  search: page(
    `<div id="results">
      <div><a href="/url?q=x"><h3>More like this</h3></a></div>
      <div><a href="https://www.google.com/url?q=https%3A%2F%2Fwww.nbcnews.com%2Fworld&sa=U"><h3>rated title</h3><cite>nbcnews › world</cite></a><p>Words about it.</p></div>
      <div><a href="https://tass.com/world"><h3>state title</h3></a></div>
      <div><a href="https://nbcnews.com.co/world"><h3>alike title</h3></a></div>
      <div><a href="https://bit.ly/sample"><h3>short title</h3></a></div>
      <div><a href="https://nobody.example/"><h3>stranger title</h3></a></div></div>`,
  ),
  'reddit-like': page(
    `<shreddit-feed><article><h2><a href="/r/news/1">A post</a></h2>
      <a target="_blank" rel="nofollow" href="https://www.nbcnews.com/world">rated title</a></article>
      <article><div><p>See <a href="https://tass.com/world">state title</a> and
      <a href="https://nbcnews.com.co/world">alike title</a>, <a href="https://bit.ly/sample">short title</a>,
      <a href="https://nobody.example/">stranger title</a>.</p></div></article></shreddit-feed>`,
  ),
  'mastodon-like': page(
    `<div role="feed"><article><div class="status__content"><p>Read
      <a href="https://www.nbcnews.com/world"><span class="invisible">https://</span><span class="ellipsis">rated title</span><span class="invisible"></span></a>
      <a href="/tags/news" class="mention hashtag">#<span>news</span></a></p>
      <p><a href="https://tass.com/world">state title</a> <a href="https://nbcnews.com.co/world">alike title</a></p>
      <p><a href="https://bit.ly/sample">short title</a> <a href="https://nobody.example/">stranger title</a></p>
      </div></article></div>`,
  ),
  'hacker-news-like': page(
    `<table><tr><td>1.</td><td><span class="titleline"><a href="https://www.nbcnews.com/world">rated title</a>
      <span>(<a href="from?site=nbcnews.com">nbcnews.com</a>)</span></span></td></tr>
      <tr><td>2.</td><td><a href="https://tass.com/world">state title</a></td></tr>
      <tr><td>3.</td><td><a href="https://nbcnews.com.co/world">alike title</a></td></tr>
      <tr><td>4.</td><td><a href="https://bit.ly/sample">short title</a></td></tr>
      <tr><td>5.</td><td><a href="https://nobody.example/">stranger title</a></td></tr></table>`,
  ),
  forum: page(
    `<div class="post"><blockquote>somebody wrote: <a href="https://www.nbcnews.com/world">rated title</a></blockquote>
      <b>1 ：名無しさん</b> <a href="https://tass.com/world">state title</a><br>
      <a href="https://nbcnews.com.co/world">alike title</a><br><a href="https://bit.ly/sample">short title</a><br>
      <a href="https://nobody.example/">stranger title</a> <a href="#1">&gt;&gt;1</a></div>`,
  ),
};

/** What is marked on each of them, by kind of mark. */
export const LINK_TEXTS: Readonly<Record<string, string>> = {
  rated: 'rated title',
  state: 'state title',
  'look-alike': 'alike title',
  shortener: 'short title',
};
