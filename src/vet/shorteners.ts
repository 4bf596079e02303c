// Hosts whose links say nothing of where they lead. Copies kept under a code are among them: which page stands
// behind a code only their servers know.

/** Hosts of which every link is short. */
export const SHORTENER_HOSTS: ReadonlySet<string> = new Set(
  `bit.ly j.mp bitly.com tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly dlvr.it trib.al ift.tt
  fb.me fb.watch lnkd.in flip.it rb.gy cutt.ly shorturl.at t.ly tiny.cc tiny.pl x.gd x.co s.id
  soo.gd bl.ink shor.by rebrand.ly snip.ly po.st wp.me amzn.to amzn.asia a.co g.co
  goo.by share.google search.app maps.app.goo.gl app.goo.gl page.link onelink.me app.link
  redd.it pin.it spoti.fi apple.co apple.news msft.it aka.ms zpr.io sprl.in hubs.ly hubs.la
  mailchi.mp eepurl.com cli.re clck.ru vk.cc u.to ux.nu 00m.in urx.nu urx2.nu qq1q.biz
  htn.to nico.ms lin.ee p.tl ur0.work ur0.link ur0.cc onl.tw onl.la onl.bz onl.sc
  onl.jp m3q.jp kutt.it 2no.co urlz.fr bitly.is shrtco.de shorte.st adf.ly bc.vc ouo.io 
  tr.im su.pr snurl.com post.ly qr.ae qrco.de qr.net l.ead.me smarturl.it lnk.to ffm.to
  bityl.co n9.cl acortar.link encurtador.com.br abre.ai t1p.de kurzelinks.de urlr.me l1nq.com
  surl.li tny.im ity.im chilp.it cort.as mcaf.ee db.tt dai.ly me2.do me2.kr han.gl
  url.cn dwz.cn t.cn w.url.cn suo.im sina.lt tinylink.net chng.it drudge.tw
  tw.gs on.mktw.net yhoo.it yahoo.jp ynews.page.link 
  shar.es sh.st goolnk.com linkd.in tl.gd urly.it shorturl.asia feedproxy.google.com
  feeds.feedburner.com archive.ph archive.today archive.is
  archive.md archive.fo archive.li archive.vn perma.cc ghostarchive.org gyo.tc redirect.viglink.com go.skimresources.com list-manage.com`.split(
    /\s+/,
  ),
);

/** Branded short hosts stand below an outlet's own domain: `on.wsj.com`, `s.nikkei.com`. */
const SHORT_LABEL = /^(?:on|s|go|bit|lnk|link|short|shorturl|trib|to|url)$/;

/** A code and nothing else: letters of both cases or with digits, no word, no ending. */
const CODE = /^\/(?=[\w-]*(?:[A-Z0-9]))[\w-]{4,12}$/;

/** True for a host, or anything below it, that only shortens links. */
export function isShortener(host: string, domain: string | null): boolean {
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  return SHORTENER_HOSTS.has(bare) || (domain !== null && SHORTENER_HOSTS.has(domain));
}

/** True for `https://on.wsj.com/3KAbCdE`: the short form of a page of the domain's own. */
export function isOwnShortLink(host: string, domain: string | null, pathname: string): boolean {
  if (domain === null || host.length !== domain.length + 1 + host.indexOf('.')) return false;
  return SHORT_LABEL.test(host.slice(0, host.indexOf('.'))) && CODE.test(pathname);
}
