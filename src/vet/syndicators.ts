// Portals that carry the pieces of others. Who wrote one stands in the link only where the portal
// writes the provider into the path; the code then leads to the provider's own host.

/** A portal of other people's pieces. */
export interface Syndicator {
  readonly name: string;
  readonly host: string;
  /** Host of the provider that the path names; null when it names none that we know. */
  readonly originOf: (pathname: string) => string | null;
}

/** Codes that portals write for providers, and a host that each provider holds. */
const PROVIDERS = new Map(
  Object.entries({
    'jiji jijicom': 'jiji.com',
    'kyodo kyodonews kyodo_nor': 'kyodonews.jp',
    'reuters reut': 'reuters.com',
    'mainichi mai maiall': 'mainichi.jp',
    'yomiuri yom yol': 'yomiuri.co.jp',
    'asahi asa asahicom': 'asahi.com',
    'sankei san sankeinews': 'sankei.com',
    'nikkei nkc': 'nikkei.com',
    'tokyo tokyonp': 'tokyo-np.co.jp',
    'hokkaido hokkaidonp': 'hokkaido-np.co.jp',
    'nishinippon nishinp': 'nishinippon.co.jp',
    'chunichi cnc': 'chunichi.co.jp',
    'okinawat okinawatimes': 'okinawatimes.co.jp',
    'ryukyu ryukyushimpo': 'ryukyushimpo.jp',
    'kobe kobenews': 'kobe-np.co.jp',
    'kyoto kyotonp': 'kyoto-np.co.jp',
    kahoku: 'kahoku.news',
    'bloomberg bloom_st': 'bloomberg.co.jp',
    'afpbb afpbbnews afp': 'afpbb.com',
    'cnn cnnjp': 'cnn.co.jp',
    'bbc bbcnewsj': 'bbc.com',
    'wsj dowjones': 'wsj.com',
    bunshun: 'bunshun.jp',
    'gendai nikkangendai': 'nikkan-gendai.com',
    gendaibusiness: 'gendai.media',
    'toyokeizai toyo': 'toyokeizai.net',
    'diamond dol': 'diamond.jp',
    president: 'president.jp',
    'newsweek newsweekjapan': 'newsweekjapan.jp',
    'forbes forbesjapan': 'forbesjapan.com',
    jbpress: 'jbpress.ismedia.jp',
    'dailyshincho shincho': 'dailyshincho.jp',
    huffpost: 'huffingtonpost.jp',
    businessinsider: 'businessinsider.jp',
    'nikkan nikkansports': 'nikkansports.com',
    hochi: 'hochi.news',
    'sponichi spnannex': 'sponichi.co.jp',
    oricon: 'oricon.co.jp',
    yonhap: 'yna.co.kr',
    'chosun chosunonline': 'chosun.com',
    'joongang joongangjp': 'joins.com',
    hankyoreh: 'hani.co.kr',
    'recordchina recchina rcdc': 'recordchina.co.jp',
    searchina: 'searchina.net',
  }).flatMap(([codes, host]) => codes.split(' ').map((code) => [code, host] as const)),
);

const byCode =
  (pattern: RegExp): Syndicator['originOf'] =>
  (pathname) => {
    const code = pattern.exec(pathname)?.[1]?.toLowerCase();
    return code === undefined ? null : (PROVIDERS.get(code) ?? null);
  };

const none: Syndicator['originOf'] = () => null;

const RULES: readonly (readonly [string, string, Syndicator['originOf']])[] = [
  ['MSN', 'msn.com msn.cn', none],
  ['Microsoft Start', 'microsoftstart.com start.microsoft.com', none],
  ['Yahoo! News Japan', 'news.yahoo.co.jp headlines.yahoo.co.jp', none],
  ['Yahoo! Japan', 'yahoo.co.jp', none],
  ['Yahoo', 'yahoo.com', none],
  ['AOL', 'aol.com', none],
  ['SmartNews', 'smartnews.com smartnews.link', none],
  ['Gunosy', 'gunosy.com', none],
  ['NewsPicks', 'newspicks.com', none],
  ['LINE NEWS', 'news.line.me', none],
  [
    'dmenu News',
    'topics.smt.docomo.ne.jp news.smt.docomo.ne.jp',
    byCode(/^\/article\/([a-z_]+)\//i),
  ],
  ['au Web Portal', 'article.auone.jp', none],
  ['goo News', 'news.goo.ne.jp', byCode(/^\/article\/([a-z_]+)\//i)],
  ['Excite News', 'excite.co.jp', byCode(/^\/news\/article\/([a-z]+)_/i)],
  ['Infoseek News', 'news.infoseek.co.jp', byCode(/^\/article\/([a-z]+)(?:_|\d|$)/i)],
  ['BIGLOBE News', 'news.biglobe.ne.jp', byCode(/^\/[\w-]+\/\d{4}\/([a-z]+)_/i)],
  ['@nifty News', 'news.nifty.com', none],
  ['Livedoor News', 'news.livedoor.com', none],
  ['mixi News', 'news.mixi.jp', none],
  ['Niconico News', 'news.nicovideo.jp', none],
  ['NewsBreak', 'newsbreak.com newsbreakapp.com', none],
  ['Google News', 'news.google.com news.google.co.jp', none],
  ['Apple News', 'apple.news', none],
  ['Flipboard', 'flipboard.com', none],
  ['Ground News', 'ground.news', none],
  ['Naver News', 'news.naver.com n.news.naver.com', none],
  ['Upday', 'upday.com', none],
];

const SYNDICATORS = new Map(
  RULES.flatMap(([name, hosts, originOf]) =>
    hosts.split(' ').map((host): [string, Syndicator] => [host, { name, host, originOf }]),
  ),
);

/** Every host that a rule is about. */
export const PORTAL_HOSTS: readonly string[] = [...SYNDICATORS.keys()];

/** The portal that a host belongs to, by the longest host listed; null for none. */
export function syndicatorOf(whole: string): Syndicator | null {
  for (let host = whole; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const portal = SYNDICATORS.get(host);
    if (portal !== undefined) return portal;
  }
  return null;
}

/** A portal that the database alone knows. */
export function syndicatorOfHost(host: string): Syndicator {
  return { name: host, host, originOf: none };
}
