/**
 * Words that imitations put beside a name: what a newsroom would call a part of itself, and what a
 * trap asks for. Words of other trades are left out: `asahi-kasei` is a chemical company.
 */
export const LURE_WORDS: ReadonlySet<string> = new Set(
  `news new newz nws edition editions online onlines web site official officially real the my get
  live now today daily breaking break alert alerts latest update updates headline headlines report
  reports reporter press media world worldwide global international intl us usa uk eu en int jp
  japan japanese asia europe africa america india russia ukraine china ru ua fr de tv radio video
  videos channel network net 24 24h 247 24x7 365 hd app mobile mail email login signin
  sign account accounts secure security verify verified verification support help service portal
  subscribe subscription sub subs reader readers read article articles story stories post blog
  politics business finance money crypto invest investing trading market markets health science tech
  sports sport weather opinion exclusive special magazine paper newspaper info data cdn amp m www
  com org co net html index home page free hub wire feed bulletin journal times
  desk room newsroom digital archive archives shimbun shinbun press-release nyusu sokuho`.split(
    /\s+/,
  ),
);

/** Lures long and plain enough to be seen without a hyphen: `reutersnews`, `breakingreuters`. */
export const GLUED_LURES: readonly string[] = [
  ...['breakingnews', 'worldnews', 'newsonline', 'newslive', 'dailynews', 'newstoday', 'livenews'],
  ...['official', 'breaking', 'newsroom', 'headlines', 'exclusive', 'newspaper', 'subscribe'],
  ...['verify', 'online', 'login', 'secure', 'alerts', 'latest', 'update', 'updates', 'report'],
  ...[
    'reports',
    'daily',
    'today',
    'world',
    'news24',
    'news',
    'live',
    'real',
    'media',
    'press',
    'web',
  ],
  ...['app', 'tv', '24', '365', 'the', 'site'],
];
