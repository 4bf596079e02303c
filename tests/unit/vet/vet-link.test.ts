import { describe, expect, it } from 'vitest';
import { openHostBook } from '../../../src/profiles/host-book';
import { compileProfiles } from '../../../src/build/compile-profiles';
import type { Vetting } from '../../../src/model/vetting';
import { openVetting } from '../../../src/vet/vet-link';
import { anOrganisation, anOutlet, aPlatform } from '../../support/profile-builders';
import { aSet, lowerCaseNames } from '../../support/profile-sets';

const hosts = (...names: readonly string[]) =>
  names.map((host) => ({ host, match: 'suffix' as const }));

const files = compileProfiles(
  aSet({
    profiles: [
      anOutlet({ id: 'moscow-times', domains: hosts('themoscowtimes.com') }),
      anOutlet({ id: 'nhk', domains: hosts('nhk.or.jp') }),
      anOutlet({ id: 'abc-news', domains: hosts('abcnews.go.com'), shorteners: ['abcn.ws'] }),
      anOutlet({ id: 'asahi', domains: hosts('asahi.com') }),
      anOutlet({ id: 'jiji', domains: hosts('jiji.com') }),
      anOutlet({ id: 'wsj', domains: hosts('wsj.com') }),
      anOutlet({ id: 'daily-mirror', domains: hosts('mirror.co.uk') }),
      anOutlet({ id: 'cnn', domains: hosts('cnn.com') }),
      anOutlet({ id: 'le-monde', domains: hosts('lemonde.fr') }),
      anOutlet({ id: 'washington-post', domains: hosts('washingtonpost.com') }),
      anOutlet({ id: 'yomiuri', domains: hosts('yomiuri.co.jp') }),
      anOutlet({ id: 'some-blog', domains: hosts('held.wordpress.com') }),
      anOutlet({ id: 'portal', type: 'aggregator', domains: hosts('portal.example.com') }),
      anOutlet({
        id: 'shared-by-two',
        domains: [{ host: '47news.jp', match: 'exact', shared: true }],
      }),
      anOutlet({
        id: 'video-asahi-com',
        tier: 0,
        display: {},
        aliases: [],
        domains: hosts('video.asahi.com'),
      }),
      anOrganisation({ id: 'who', domains: hosts('who.int') }),
      aPlatform({ id: 'substack', domains: hosts('substack.com') }),
    ],
  }),
  lowerCaseNames,
);
const book = await openHostBook((name) => Promise.resolve(files.get(name) ?? null));
const vet = openVetting(book);

/** What a case is about, in one line: kind, then whoever is meant. */
function said({ verdict }: Vetting): string {
  switch (verdict.kind) {
    case 'known':
      return `known ${verdict.id}`;
    case 'platform':
      return `platform ${verdict.name} ${verdict.account ?? '-'} ${verdict.owner ?? '-'}`;
    case 'portal':
      return `portal ${verdict.name} ${verdict.origin ?? '-'}`;
    case 'shortened':
      return `shortened ${verdict.owner ?? '-'}`;
    case 'no-page':
      return `no-page ${verdict.scheme}`;
    case 'no-link':
      return `no-link ${verdict.reason}`;
    case 'shared':
    case 'unknown':
    case 'address':
    case 'local':
    case 'ending':
    case 'too-deep':
      return verdict.kind;
  }
}

describe('who publishes', () => {
  it.each([
    ['a host that is held', 'https://www.themoscowtimes.com/2023/x', 'known moscow-times'],
    ['a host below', 'https://www3.nhk.or.jp/news/', 'known nhk'],
    ['a host of a longer suffix', 'https://abcnews.go.com/x', 'known abc-news'],
    ['what stands above a held host', 'https://go.com/', 'unknown'],
    ['an organisation', 'https://www.who.int/news', 'known who'],
    ['a section held without a name', 'https://video.asahi.com/1', 'known asahi'],
    ['a host that several share', 'https://47news.jp/1.html', 'shared'],
    ['a stranger', 'https://example.com/www.nhk.or.jp', 'unknown'],
    ['capitals and a port that means nothing', 'HTTPS://WWW.NHK.OR.JP:443/', 'known nhk'],
    ['a last dot', 'https://www.nhk.or.jp./', 'known nhk'],
    ['a blog that is held', 'https://held.wordpress.com/x', 'known some-blog'],
    ['a blog that is not', 'https://nhk.wordpress.com/x', 'platform WordPress.com nhk -'],
    ['a newsletter', 'https://asahi.substack.com/p/x', 'platform Substack asahi -'],
    ['an account', 'https://x.com/asahi/status/1', 'platform X asahi -'],
    ['a page of the platform itself', 'https://x.com/i/status/1', 'platform X - -'],
    ['a channel', 'https://www.youtube.com/@nhk/videos', 'platform YouTube @nhk -'],
    [
      'a handle that is a host',
      'https://bsky.app/profile/nhk.or.jp',
      'platform Bluesky nhk.or.jp nhk',
    ],
    [
      'a handle that is not',
      'https://bsky.app/profile/nhk.bsky.social',
      'platform Bluesky nhk.bsky.social -',
    ],
    ['below a private suffix', 'https://nhk.github.io/', 'platform GitHub nhk -'],
    ['a portal', 'https://www.msn.com/ja-jp/news/x', 'portal MSN -'],
    ['a portal of the database', 'https://portal.example.com/x', 'portal portal.example.com -'],
    [
      'a provider in the path',
      'https://news.goo.ne.jp/article/jiji/world/j-1',
      'portal goo News jiji',
    ],
    [
      'a provider that we do not know',
      'https://news.goo.ne.jp/article/nobody/w/1',
      'portal goo News -',
    ],
    ['a shortener', 'https://bit.ly/3AbC', 'shortened -'],
    ['an outlet’s own shortener', 'https://abcn.ws/3AbC', 'shortened abc-news'],
    ['a short host below its own domain', 'https://on.wsj.com/3KAbCdE', 'shortened wsj'],
    ['a page on such a host', 'https://on.wsj.com/newsletters/world', 'known wsj'],
    ['a copy under a code', 'https://archive.ph/AbCdE', 'shortened -'],
    ['an IPv4 address', 'http://198.51.100.7/nhk.or.jp', 'address'],
    ['one in hexadecimal', 'http://0xC6336407/', 'address'],
    ['an IPv6 address', 'http://[2001:db8::1]/', 'address'],
    ['this machine', 'http://localhost/nhk.or.jp', 'local'],
    ['a bare ending', 'https://co.jp/', 'ending'],
    ['a script', 'javascript:location="https://www.nhk.or.jp"', 'no-page javascript'],
    ['data', 'data:text/plain,https://nhk.or.jp/', 'no-page data'],
    ['a page of a program', 'moz-extension://0123/panel.html', 'no-page moz-extension'],
    ['mail', 'mailto:desk@nhk.or.jp', 'no-page mailto'],
    ['a name', 'モスクワ・タイムズ', 'no-link malformed'],
    ['nothing', ' \t\n', 'no-link empty'],
    ['a scheme alone', 'https://', 'no-link no-host'],
    ['too much', `https://nhk.or.jp/${'x'.repeat(70_000)}`, 'no-link too-long'],
    ['a host that cannot be', `https://${'a.'.repeat(200)}com/`, 'no-link malformed'],
  ])('%s', (_, url, verdict) => {
    expect(said(vet(url))).toBe(verdict);
  });
});

describe('how people write links', () => {
  it.each([
    ['without a scheme', 'www.nhk.or.jp/x'],
    ['with two slashes', '//www.nhk.or.jp/x'],
    ['in brackets', '<https://www.nhk.or.jp/x>'],
    ['in Japanese quotation marks', '「https://www.nhk.or.jp/x」'],
    ['made harmless', 'hxxps://www[.]nhk[.]or[.]jp/x'],
    ['made harmless otherwise', 'h**p://nhk(dot)or(dot)jp/x'],
    ['with a letter left out', 'ttps://www.nhk.or.jp/x'],
    ['in full width', 'ｈｔｔｐｓ：／／ｗｗｗ．ｎｈｋ．ｏｒ．ｊｐ／ｘ'],
    ['with ideographic stops', 'https://www。nhk。or。jp/x'],
    ['with two schemes', 'https://https://www.nhk.or.jp/x'],
    ['with blanks around', '\t https://www.nhk.or.jp/x \n'],
  ])('%s', (_, url) => {
    expect(said(vet(url))).toBe('known nhk');
  });
});

describe('what is taken off', () => {
  const TARGET = 'https://www.nhk.or.jp/news/a?id=1';
  const encoded = encodeURIComponent(TARGET);
  it.each([
    ['archive', `https://web.archive.org/web/20230813120000if_/${TARGET}`],
    ['archive', `https://web.archive.org/save/${TARGET}`],
    ['archive', `https://archive.md/2023.08.13-120000/${TARGET}`],
    ['archive', `https://archive.ph/newest/${TARGET}`],
    ['archive', `https://archive.ph/${TARGET}`],
    [
      'archive',
      `https://webcache.googleusercontent.com/search?q=cache:AbC-12_x:${TARGET}+nhk&hl=ja`,
    ],
    ['archive', `https://webcache.googleusercontent.com/search?q=cache:${encoded}`],
    ['archive', `https://megalodon.jp/2023-0813-1200-00/${TARGET}`],
    ['archive', `https://gyo.tc/${TARGET}`],
    ['amp', 'https://www.google.co.jp/amp/s/www.nhk.or.jp/news/a?id=1'],
    ['amp', 'https://www-nhk-or-jp.cdn.ampproject.org/c/s/www.nhk.or.jp/news/a?id=1'],
    ['amp', 'https://www.nhk.or.jp/news/a/amp?id=1'],
    ['translation', 'https://www-nhk-or-jp.translate.goog/news/a?id=1&_x_tr_sl=ja&_x_tr_tl=en'],
    ['translation', 'https://www.nhk.or.jp.translate.goog/news/a?id=1&_x_tr_sl=ja'],
    ['translation', `https://translate.google.com/translate?sl=ja&u=${encoded}`],
    ['translation', `https://translate.yandex.com/translate?url=${encoded}&lang=ja-en`],
    ['redirect', `https://www.google.com/url?q=${encoded}&sa=U`],
    ['redirect', `https://lm.facebook.com/l.php?u=${encoded}&h=AT0`],
    ['redirect', `https://l.instagram.com/?u=${encoded}&e=AT0`],
    ['redirect', `https://nam12.safelinks.protection.outlook.com/?url=${encoded}&data=05`],
    ['redirect', `https://outlook.office.com/mail/safelink.html?url=${encoded}&corid=1`],
    ['redirect', `https://outlook.live.com/mail/0/safelink.html?url=${encoded}`],
    ['redirect', `https://urldefense.com/v3/__${TARGET}__;!!x`],
    [
      'redirect',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.nhk.or.jp_news_a-3Fid-3D1&d=D',
    ],
    ['redirect', `https://www.bing.com/ck/a?!&&p=1&u=a1${btoa(TARGET)}&ntb=1`],
    ['redirect', `https://r.search.yahoo.com/_ylt=A/RU=${encoded}/RK=2/RS=x`],
    ['redirect', `https://www.youtube.com/redirect?event=x&q=${encoded}`],
    ['redirect', `https://jump.5ch.net/?${TARGET}`],
    ['bookmark', 'https://b.hatena.ne.jp/entry/s/www.nhk.or.jp/news/a?id=1'],
    ['share', `https://www.facebook.com/sharer/sharer.php?u=${encoded}`],
    ['reader', `https://via.hypothes.is/${TARGET}`],
    ['proxy', `https://12ft.io/${TARGET}`],
    ['proxy', 'https://www-nhk-or-jp.ezproxy.library.example/news/a?id=1'],
    ['view', `view-source:${TARGET}`],
    ['view', `about:reader?url=${encoded}`],
  ])('%s: %s', (kind, url) => {
    const vetting = vet(url);
    expect(vetting.steps.map((step) => step.kind)).toEqual([kind]);
    expect(vetting.target).toEqual({
      url: TARGET,
      host: 'www.nhk.or.jp',
      registrableDomain: 'nhk.or.jp',
    });
  });

  it('parameters that only track, and no others', () => {
    const { steps, target } = vet('https://nhk.or.jp/?utm_source=x&id=5&fbclid=1#top');
    expect(target?.url).toBe('https://nhk.or.jp/?id=5#top');
    expect(steps).toEqual([
      { kind: 'tracking', by: 'nhk.or.jp', url: target?.url, dropped: ['utm_source', 'fbclid'] },
    ]);
  });

  it('several layers, the outermost first', () => {
    const { steps, host, target } = vet(
      'https://l.facebook.com/l.php?u=https%3A%2F%2Farchive.ph%2Fnewest%2Fhttps%3A%2F%2Fnhk.or.jp%2F',
    );
    expect(host).toBe('l.facebook.com');
    expect(steps.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'redirect l.facebook.com',
      'archive archive.ph',
    ]);
    expect(target?.host).toBe('nhk.or.jp');
  });

  it.each([
    [
      'a parameter of a host that redirects nobody',
      'https://wsj.com/?share=https://nhk.or.jp/',
      'known wsj',
    ],
    [
      'a redirector that we do not know',
      'https://phish.example/go?u=https://nhk.or.jp/',
      'unknown',
    ],
    [
      'another page of one that we know',
      'https://www.facebook.com/x?u=https://nhk.or.jp/',
      'platform Facebook x -',
    ],
    ['a section of a shop', 'https://shop.example/guitar-123/amp?amp=1', 'unknown'],
    ['a page of a proxy itself', 'https://12ft.io/about', 'unknown'],
  ])('not %s', (_, url, verdict) => {
    const vetting = vet(url);
    expect(vetting.steps).toEqual([]);
    expect(said(vetting)).toBe(verdict);
  });

  it('stops where layers never end', () => {
    const endless = 'https://12ft.io/'.repeat(4000) + 'https://nhk.or.jp/';
    expect(said(vet(endless))).toBe('too-deep');
  });
});

describe('what is warned of', () => {
  it.each([
    ['an ending sold as .com', 'https://cnn.com.co/x', 'other-ending cnn cnn.com'],
    [
      'the name under another ending',
      'https://www.lemonde.ltd/',
      'other-ending le-monde lemonde.fr',
    ],
    ['an ending that does not exist', 'https://com.washingtonpost.rainbow/', null],
    ['a word before the name', 'https://edition-cnn.com/world', 'added-words cnn cnn.com'],
    ['a word glued to the name', 'https://yomiurinews.com/', 'added-words yomiuri yomiuri.co.jp'],
    ['hyphens put in', 'https://the-moscow-times.com/', 'hyphens moscow-times themoscowtimes.com'],
    ['hyphens for dots', 'https://nhk-or-jp.com/', 'hyphens nhk nhk.or.jp'],
    ['hyphens for dots and a word', 'https://asahi-com-news.net/', 'hyphens asahi asahi.com'],
    ['hyphens for dots and a name', 'https://asahi-com-kasei.net/', null],
    [
      'a name in front of words of the trade',
      'https://yomiuri.news-today.xyz/',
      'added-words yomiuri yomiuri.co.jp',
    ],
    ['a name in front of another name', 'https://yomiuri.tokyo-giants.example/', null],
    ['a word in front of words of the trade', 'https://mirror.news-today.xyz/', null],
    [
      'a host before another',
      'https://asahi.com.news-login.example/',
      'host-in-front asahi asahi.com',
    ],
    ['a host before a hyphen', 'https://asahi.com-news.example/', 'host-in-front asahi asahi.com'],
    [
      'vv for w',
      'https://www.vvashingtonpost.com/',
      'same-look washington-post washingtonpost.com',
    ],
    ['rn for m', 'https://therrnoscowtimes.com/', null],
    ['rn for m, once', 'https://thernoscowtimes.com/', 'same-look moscow-times themoscowtimes.com'],
    ['a nought', 'https://washingtonp0st.com/', 'same-look washington-post washingtonpost.com'],
    ['a Cyrillic letter', 'https://www.аsahi.com/x', 'same-look asahi asahi.com'],
    ['a letter with a mark', 'https://lémonde.fr/', 'same-look le-monde lemonde.fr'],
    ['one letter other', 'https://www.yomiurl.co.jp/', 'one-edit yomiuri yomiuri.co.jp'],
    [
      'two letters swapped',
      'https://washingtonpots.com/',
      'one-edit washington-post washingtonpost.com',
    ],
    [
      'a letter left out',
      'https://washingtnpost.com/',
      'one-edit washington-post washingtonpost.com',
    ],
    ['a word of another trade', 'https://www.asahi-kasei.com/', null],
    ['a name that is a word', 'https://www.mirror.com/', null],
    ['a national edition', 'https://www.lemonde.de/', null],
    ['a short name with one letter other', 'https://cnm.com/', null],
    ['a longer word that begins the same', 'https://asahibeer.co.jp/', null],
    ['a held host', 'https://asahi.com/', null],
  ])('%s', (_, url, warned) => {
    const { warning } = vet(url);
    expect(
      warning?.kind === 'look-alike'
        ? `${warning.likeness} ${warning.imitates} ${warning.host}`
        : warning,
    ).toBe(warned);
  });

  it.each([
    ['a user name', 'https://reader@nhk.or.jp/', { kind: 'credentials', user: 'reader' }],
    [
      'a host as user name',
      'https://nhk.or.jp@phish.example/',
      { kind: 'credentials', user: 'nhk.or.jp' },
    ],
    ['an address', 'http://198.51.100.7/', { kind: 'address' }],
    ['a port', 'https://nhk.or.jp:8443/', { kind: 'port', port: 8443 }],
    ['a script', 'JavaScript:alert(1)', { kind: 'script', scheme: 'javascript' }],
    ['mail', 'mailto:desk@nhk.or.jp', null],
  ])('%s', (_, url, warning) => {
    expect(vet(url).warning).toEqual(warning);
  });
});
