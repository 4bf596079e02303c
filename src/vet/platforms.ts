// Hosts on which anybody may publish: the account decides who speaks, and the host says nothing.

/** A host of accounts and how its links name one. */
export interface Platform {
  readonly name: string;
  /** The host that the rule is about; it holds for all below. */
  readonly host: string;
  /** The account that a link names; null when it names none. */
  readonly accountOf: (url: URL) => string | null;
}

type AccountOf = Platform['accountOf'];

const none: AccountOf = () => null;

const inPath =
  (pattern: RegExp): AccountOf =>
  ({ pathname }) => {
    const account = pattern.exec(pathname)?.[1];
    return account === undefined ? null : decode(account);
  };

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** First part of the path, but for parts that belong to the platform itself. */
const first = (own: string): AccountOf => inPath(new RegExp(`^/(?!(?:${own})(?:/|$))([^/]+)`, 'i'));

const at = inPath(/^\/(@[^/]+)/);

/** The label before the platform's host: `someone.blogspot.com`. */
const inHost =
  (host: string): AccountOf =>
  ({ hostname }) => {
    const end = hostname.length - host.length - 1;
    const account = end > 0 ? hostname.slice(0, end) : '';
    return account === '' || account === 'www' ? null : account;
  };

const X = first(
  'i|intent|share|search|hashtag|home|explore|settings|messages|notifications|login|signup|tos|privacy|about',
);
const FACEBOOK = inPath(
  /^\/(?:(?:groups|pages|people|events|watch|pg|p)\/)?(?!(?:groups|pages|people|events|watch|reel|photo|photo\.php|story\.php|permalink\.php|profile\.php|sharer|sharer\.php|l\.php|share|login|hashtag|help|policies|gaming|marketplace|permalink|posts|videos|photos)(?:\/|$))([^/]+)/i,
);
const INSTAGRAM = first('p|reel|reels|tv|explore|stories|accounts|about|direct');
const TIKTOK = at;
const YOUTUBE = inPath(
  /^\/(?:(?:channel|c|user)\/)?(@?(?!(?:channel|c|user|watch|shorts|live|playlist|embed|results|feed|hashtag|redirect|post|clip|v|t|about|premium|gaming|music|trending)(?:\/|$))[^/]+)/i,
);

const TUMBLR = inPath(
  /^\/(?:blog\/(?:view\/)?)?(?!(?:blog|tagged|search|explore|dashboard)(?:\/|$))([^/]+)/,
);

const RULES: readonly (readonly [name: string, hosts: string, accountOf: AccountOf])[] = [
  ['X', 'x.com twitter.com nitter.net xcancel.com fxtwitter.com vxtwitter.com fixupx.com', X],
  ['Facebook', 'facebook.com fb.com', FACEBOOK],
  ['Instagram', 'instagram.com', INSTAGRAM],
  ['Threads', 'threads.net threads.com', at],
  ['TikTok', 'tiktok.com', TIKTOK],
  ['Douyin', 'douyin.com', inPath(/^\/user\/([^/]+)/)],
  ['YouTube', 'youtube.com youtu.be youtube-nocookie.com', YOUTUBE],
  ['Bluesky', 'bsky.app bsky.social', inPath(/^\/profile\/([^/]+)/)],
  [
    'Mastodon',
    'mastodon.social mastodon.online mstdn.social mas.to mstdn.jp mastodon.world fosstodon.org infosec.exchange mastodon.cloud pawoo.net fedibird.com journa.host newsie.social',
    at,
  ],
  ['Misskey', 'misskey.io', at],
  ['Reddit', 'reddit.com redd.it', inPath(/^\/((?:r|u|user)\/[^/]+)/)],
  ['LinkedIn', 'linkedin.com', inPath(/^\/((?:in|company|school|newsletters|pulse)\/[^/]+)/)],
  [
    'Telegram',
    't.me telegram.me telegram.dog',
    inPath(/^\/(?:s\/)?(?!(?:s|c|joinchat|share|iv|proxy|addstickers|socks)(?:\/|$))([\w]+)/),
  ],
  ['Telegraph (Telegram)', 'telegra.ph graph.org', none],
  ['WhatsApp', 'whatsapp.com wa.me', none],
  ['WeChat', 'weixin.qq.com wechat.com', none],
  ['Weibo', 'weibo.com weibo.cn', inPath(/^\/(?:u\/|n\/)?([^/]+)/)],
  [
    'VK',
    'vk.com vk.ru',
    first('away|away\\.php|feed|share\\.php|login|wall.*|video.*|photo.*|clip.*'),
  ],
  ['Odnoklassniki', 'ok.ru', inPath(/^\/((?:group|profile)\/[^/]+)/)],
  ['Truth Social', 'truthsocial.com', at],
  ['Gettr', 'gettr.com', inPath(/^\/user\/([^/]+)/)],
  ['Gab', 'gab.com', first('groups|explore|search')],
  ['Parler', 'parler.com', first('feed|search')],
  ['Rumble', 'rumble.com', inPath(/^\/((?:c|user)\/[^/]+)/)],
  ['BitChute', 'bitchute.com', inPath(/^\/channel\/([^/]+)/)],
  ['Odysee', 'odysee.com', inPath(/^\/(@[^/]+)/)],
  ['Dailymotion', 'dailymotion.com', inPath(/^\/(?!video|playlist)([^/]+)/)],
  ['Vimeo', 'vimeo.com', inPath(/^\/(?!\d+(?:\/|$))([^/]+)/)],
  ['Twitch', 'twitch.tv', first('videos|directory|p')],
  ['Niconico Video', 'nicovideo.jp', inPath(/^\/user\/([^/]+)/)],
  ['Bilibili', 'bilibili.com', inPath(/^\/space\/([^/]+)/)],
  ['SoundCloud', 'soundcloud.com', first('discover|search|stream')],
  ['Spotify', 'open.spotify.com podcasters.spotify.com', none],
  ['Apple Podcasts', 'podcasts.apple.com', none],
  ['Voicy', 'voicy.jp', inPath(/^\/channel\/([^/]+)/)],
  ['Quora', 'quora.com', inPath(/^\/profile\/([^/]+)/)],
  ['Yahoo! Chiebukuro', 'chiebukuro.yahoo.co.jp detail.chiebukuro.yahoo.co.jp', none],
  ['Pinterest', 'pinterest.com pinterest.jp', first('pin|search|ideas')],
  ['Discord', 'discord.com discord.gg', none],
  ['LINE', 'line.me', none],
  ['Tumblr', 'tumblr.com', (url) => inHost('tumblr.com')(url) ?? TUMBLR(url)],
  ['Substack', 'substack.com', (url) => inHost('substack.com')(url) ?? at(url)],
  [
    'Medium',
    'medium.com',
    (url) => inHost('medium.com')(url) ?? first('m|p|tag|search|me|r|about')(url),
  ],
  ['note', 'note.com note.mu', first('search|hashtag|topic|login|notes|n')],
  ['Blogger', 'blogger.com blogspot.com blogspot.jp blogspot.co.uk', inHost('blogspot.com')],
  ['WordPress.com', 'wordpress.com', inHost('wordpress.com')],
  ['LiveJournal', 'livejournal.com', inHost('livejournal.com')],
  ['Dreamwidth', 'dreamwidth.org', inHost('dreamwidth.org')],
  [
    'Hatena Blog',
    'hatenablog.com hatenablog.jp hateblo.jp hatenadiary.org hatenadiary.com hatenadiary.jp',
    ({ hostname }) => hostname.split('.').at(-3) ?? null,
  ],
  ['Hatena', 'd.hatena.ne.jp anond.hatelabo.jp b.hatena.ne.jp', none],
  ['Ameba Blog', 'ameblo.jp', first('search|tag')],
  [
    'Livedoor Blog',
    'blog.livedoor.jp livedoor.blog blog.jp',
    (url) =>
      url.hostname === 'blog.livedoor.jp'
        ? first('search')(url)
        : (url.hostname.split('.').at(-3) ?? null),
  ],
  [
    'FC2',
    'blog.fc2.com fc2.com',
    ({ hostname }) => /^([\w-]+)\.blog(?:\d*)\.fc2\.com$/.exec(hostname)?.[1] ?? null,
  ],
  ['Seesaa', 'seesaa.net', inHost('seesaa.net')],
  ['Cocolog', 'cocolog-nifty.com', inHost('cocolog-nifty.com')],
  ['Goo Blog', 'blog.goo.ne.jp', first('search')],
  ['Excite Blog', 'exblog.jp', inHost('exblog.jp')],
  ['Naver Blog', 'blog.naver.com post.naver.com cafe.naver.com m.blog.naver.com', first('search')],
  ['Tistory', 'tistory.com', inHost('tistory.com')],
  ['Zhihu', 'zhihu.com', inPath(/^\/people\/([^/]+)/)],
  ['Xiaohongshu', 'xiaohongshu.com', none],
  ['Yandex Zen', 'dzen.ru zen.yandex.ru', first('a|video|news')],
  ['Qiita', 'qiita.com', first('tags|search|items|organizations|advent-calendar')],
  ['Zenn', 'zenn.dev', first('articles|books|topics|search')],
  ['5channel', '5ch.net 2ch.net 2ch.sc bbspink.com open2ch.net 5ch.io', none],
  ['Togetter', 'togetter.com posfie.com', none],
  ['4chan', '4chan.org 4channel.org', none],
  ['Hacker News', 'news.ycombinator.com', none],
  ['Lemmy', 'lemmy.world lemmy.ml', inPath(/^\/((?:c|u)\/[^/]+)/)],
  ['Wikipedia', 'wikipedia.org', none],
  ['Wikimedia', 'wikimedia.org wikidata.org wiktionary.org wikiquote.org wikisource.org', none],
  ['Fandom', 'fandom.com', inHost('fandom.com')],
  ['Patreon', 'patreon.com', first('posts|c|search')],
  ['Ko-fi', 'ko-fi.com', first('s|explore')],
  ['Ghost', 'ghost.io', inHost('ghost.io')],
  ['Beehiiv', 'beehiiv.com', inHost('beehiiv.com')],
  ['theLetter', 'theletter.jp', inHost('theletter.jp')],
  [
    'GitHub',
    'github.com gist.github.com github.io raw.githubusercontent.com',
    (url) => inHost('github.io')(url) ?? first('search|topics|trending|features|about')(url),
  ],
  ['GitLab', 'gitlab.com gitlab.io', first('explore|users')],
  ['Google Docs', 'docs.google.com drive.google.com sites.google.com', none],
  ['Dropbox', 'dropbox.com', none],
  ['Scribd', 'scribd.com', none],
  ['SlideShare', 'slideshare.net', first('slideshow|search')],
  ['Issuu', 'issuu.com', first('search')],
  ['Change.org', 'change.org', none],
  ['Notion', 'notion.so notion.site', inHost('notion.site')],
  ['Wix', 'wixsite.com', inHost('wixsite.com')],
  ['Weebly', 'weebly.com', inHost('weebly.com')],
  ['Squarespace', 'squarespace.com', inHost('squarespace.com')],
  ['Linktree', 'linktr.ee', first('discover')],
  ['Lit.link', 'lit.link', first('search')],
];

const PLATFORMS = new Map(
  RULES.flatMap(([name, hosts, accountOf]) =>
    hosts.split(' ').map((host): [string, Platform] => [host, { name, host, accountOf }]),
  ),
);

/** Every host that a rule is about. */
export const PLATFORM_HOSTS: readonly string[] = [...PLATFORMS.keys()];

/** The platform that a host belongs to, by the longest host listed; null for none. */
export function platformOf(whole: string): Platform | null {
  for (let host = whole; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const platform = PLATFORMS.get(host);
    if (platform !== undefined) return platform;
  }
  return null;
}

/** A platform that only the list of public suffixes knows. */
export function platformOfHost(host: string, name = host): Platform {
  return { name, host, accountOf: inHost(host) };
}

/** A platform that the database holds and no rule is about: its links name no account. */
export function platformWithoutRule(host: string): Platform {
  return { name: host, host, accountOf: none };
}
