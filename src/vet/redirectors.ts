import type { StepKind } from '../model/vetting';

/** A page that sends its reader on to the link in one of its parameters. */
export interface Redirector {
  readonly kind: StepKind;
  readonly by: string;
  /** Paths that do so; every path where none is given. */
  readonly path?: RegExp;
  /** Parameters that may hold the link, the one that counts first; `?` is the whole query. */
  readonly parameters: readonly string[];
}

const GOOGLE = /^google\.(?:com?\.)?[a-z]{2,3}$/;
const YANDEX = /^yandex\.(?:com?\.)?[a-z]{2,3}$/;

/**
 * Redirectors by the host they answer on; one that begins with a dot stands for all hosts below.
 * Only services whose purpose is known are here: on any other host a parameter is just a parameter,
 * since a stranger's `?url=` says nothing about where the page leads.
 */
const BY_HOST: Readonly<Record<string, readonly Omit<Redirector, 'by'>[]>> = {
  'l.facebook.com lm.facebook.com l.instagram.com l.messenger.com l.threads.net l.threads.com l.wl.co l.workplace.com':
    [{ kind: 'redirect', parameters: ['u'] }],
  'facebook.com m.facebook.com': [
    { kind: 'redirect', path: /^\/(?:l\.php|flx\/warn)/, parameters: ['u'] },
    {
      kind: 'share',
      path: /^\/(?:sharer|share\.php|dialog\/(?:share|feed))/,
      parameters: ['u', 'href', 'link'],
    },
  ],
  'twitter.com x.com': [
    { kind: 'share', path: /^\/(?:intent\/(?:tweet|post)|share|home)\b/, parameters: ['url'] },
  ],
  'threads.net threads.com': [{ kind: 'share', path: /^\/intent\/post/, parameters: ['url'] }],
  'out.reddit.com': [{ kind: 'redirect', parameters: ['url'] }],
  'reddit.com': [
    { kind: 'redirect', path: /^\/media$/, parameters: ['url'] },
    { kind: 'share', path: /^\/submit/, parameters: ['url'] },
  ],
  'youtube.com m.youtube.com': [{ kind: 'redirect', path: /^\/redirect/, parameters: ['q'] }],
  'vk.com away.vk.com m.vk.com vk.ru': [
    { kind: 'redirect', path: /^\/away(?:\.php)?$/, parameters: ['to'] },
    { kind: 'share', path: /^\/share\.php/, parameters: ['url'] },
  ],
  'ok.ru': [{ kind: 'redirect', path: /^\/dk$/, parameters: ['st.link'] }],
  't.umblr.com': [{ kind: 'redirect', parameters: ['z'] }],
  'href.li dereferer.me anonym.to anonym.es nullrefer.com hidereferrer.com jump.5ch.net jump.2ch.net jump.bdimg.com':
    [{ kind: 'redirect', parameters: ['?'] }],
  'linkedin.com': [
    {
      kind: 'redirect',
      path: /^\/(?:redir\/|safety\/go|authwall)/,
      parameters: ['url', 'sessionRedirect'],
    },
    { kind: 'share', path: /^\/(?:sharing\/|shareArticle)/i, parameters: ['url'] },
  ],
  'steamcommunity.com': [
    { kind: 'redirect', path: /^\/linkfilter/, parameters: ['u', 'url', '?'] },
  ],
  'slack-redir.net': [{ kind: 'redirect', parameters: ['url'] }],
  '.safelinks.protection.outlook.com safelinks.protection.outlook.com statics.teams.cdn.office.net':
    [{ kind: 'redirect', parameters: ['url'] }],
  'outlook.office.com outlook.office365.com outlook.live.com': [
    { kind: 'redirect', path: /^\/mail\/(?:[\w-]+\/)*safelink\.html$/, parameters: ['url'] },
  ],
  'duckduckgo.com html.duckduckgo.com': [
    { kind: 'redirect', path: /^\/l\//, parameters: ['uddg'] },
  ],
  'disq.us': [{ kind: 'redirect', path: /^\/url/, parameters: ['url'] }],
  'medium.com': [
    { kind: 'redirect', path: /^\/(?:r\/|m\/global-identity)/, parameters: ['url', 'redirectUrl'] },
  ],
  'getpocket.com': [{ kind: 'redirect', path: /^\/(?:redirect|save|edit)/, parameters: ['url'] }],
  'flipboard.com': [{ kind: 'redirect', path: /^\/redirect/, parameters: ['url'] }],
  'exit.sc gate.sc': [{ kind: 'redirect', parameters: ['url'] }],
  'deviantart.com': [{ kind: 'redirect', path: /^\/users\/outgoing/, parameters: ['?'] }],
  't.me telegram.me': [
    { kind: 'reader', path: /^\/iv$/, parameters: ['url'] },
    { kind: 'share', path: /^\/share(?:\/url)?$/, parameters: ['url'] },
  ],
  'social-plugins.line.me': [{ kind: 'share', parameters: ['url'] }],
  'b.hatena.ne.jp': [
    {
      kind: 'bookmark',
      path: /^\/(?:entry(?:\/panel\/?)?|add|my\/add\.confirm)$/,
      parameters: ['url'],
    },
  ],
  'pinterest.com pinterest.jp': [{ kind: 'share', path: /^\/pin\/create/, parameters: ['url'] }],
  'news.ycombinator.com': [{ kind: 'share', path: /^\/submitlink/, parameters: ['u'] }],
  'bsky.app': [{ kind: 'redirect', path: /^\/redirect/, parameters: ['u'] }],
  'go.bsky.app': [{ kind: 'redirect', path: /^\/redirect/, parameters: ['u'] }],
  'translate.yandex.com translate.yandex.ru translated.turbopages.org': [
    { kind: 'translation', parameters: ['url'] },
  ],
  'translatetheweb.com microsofttranslator.com': [{ kind: 'translation', parameters: ['a'] }],
  'papago.naver.net papago.naver.com': [{ kind: 'translation', parameters: ['url', 'u'] }],
  'honyaku.yahoo.co.jp honyaku.yahoofs.jp translate.weblio.jp': [
    { kind: 'translation', parameters: ['url'] },
  ],
  'archive.ph archive.today archive.is archive.md archive.fo archive.li archive.vn archive.org web.archive.org':
    [{ kind: 'archive', parameters: ['url'] }],
  'webcitation.org': [{ kind: 'archive', parameters: ['url'] }],
  'megalodon.jp': [
    { kind: 'archive', path: /^\/(?:pc\/get_simple\/decide|get)/, parameters: ['url'] },
  ],
  '12ft.io 1ft.io 13ft.me removepaywall.com removepaywalls.com smry.ai txtify.it': [
    { kind: 'proxy', parameters: ['q', 'url'] },
  ],
  'googleadservices.com adclick.g.doubleclick.net googleads.g.doubleclick.net': [
    { kind: 'redirect', parameters: ['adurl'] },
  ],
  'validator.w3.org': [{ kind: 'reader', path: /^\/(?:nu\/|check)/, parameters: ['doc', 'uri'] }],
  'lens.google.com': [{ kind: 'redirect', path: /^\/uploadbyurl/, parameters: ['url'] }],
};

const OF_GOOGLE: readonly Omit<Redirector, 'by'>[] = [
  { kind: 'redirect', path: /^\/(?:url|local_url)$/, parameters: ['q', 'url'] },
  { kind: 'redirect', path: /^\/imgres$/, parameters: ['imgrefurl'] },
  { kind: 'redirect', path: /^\/(?:aclk|pagead\/aclk)$/, parameters: ['adurl'] },
];

const OF_TRANSLATE: readonly Omit<Redirector, 'by'>[] = [
  {
    kind: 'translation',
    path: /^\/(?:translate|website|translate_p|translate_c)$/,
    parameters: ['u'],
  },
];

const HOSTS = new Map(
  Object.entries(BY_HOST).flatMap(([hosts, rules]) =>
    hosts.split(' ').map((host) => [host, rules] as const),
  ),
);

/** Every host that a rule is about; those of Google and Yandex come by their form. */
export const REDIRECTOR_HOSTS: readonly string[] = [...HOSTS.keys()].map((host) =>
  host.replace(/^\./, ''),
);

/** What redirects on a host; none for a host that is not known to. `domain` is what was registered. */
export function redirectorsOf(host: string, domain: string): readonly Redirector[] {
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  const rules =
    HOSTS.get(bare) ??
    HOSTS.get(`.${bare.slice(bare.indexOf('.') + 1)}`) ??
    (GOOGLE.test(domain) ? ofGoogle(bare, domain) : YANDEX.test(domain) ? ofYandex(bare) : []);
  return rules.map((rule) => ({ ...rule, by: host }));
}

function ofGoogle(host: string, domain: string): readonly Omit<Redirector, 'by'>[] {
  if (host === `translate.${domain}`) return OF_TRANSLATE;
  return host === domain || host === `news.${domain}` || host === `images.${domain}`
    ? OF_GOOGLE
    : [];
}

function ofYandex(host: string): readonly Omit<Redirector, 'by'>[] {
  return host.startsWith('translate.') ? [{ kind: 'translation', parameters: ['url'] }] : [];
}
