// Short names of Japanese outlets that are words besides: every day, the morning sun, jointly.

/** How to tell a word from the paper of that name; each looks at the text from the name on. */
interface WordUse {
  /** What stands before the word and never before the paper. */
  readonly before?: RegExp;
  /** What stands behind the word and never behind the paper. */
  readonly after: RegExp;
  /** What has to stand behind the paper, where the word stands nearly everywhere else. */
  readonly onlyBefore?: RegExp;
}

// 楽しい毎日, 過ごす毎日: days may be of some sort, a paper is not. 昨日の毎日 is the paper of that day.
const OF_SOME_SORT = /(?:[いなるたうくすつむぐぶぬ]|(?<![日付月号版])の|て)$/u;

const WORD_USES: Readonly<Record<string, WordUse>> = {
  毎日: {
    before: OF_SOME_SORT,
    after:
      /^(?:テレビ|TV|ニュース|の(?:ニュース|番組|取材|放送|編集|更新)|が(?:[楽幸忙辛苦怖]|つら|たのし|しあわせ|充実|続|始ま|日曜|休|特別|新鮮|記念|戦|勝負|退屈|同じ|過ぎ|大変|平和|勉強|発見|祝)|は(?:[楽忙続変過辛]|たのし|同じ|無理|大変)|も(?:[楽忙続変過]|同じ)|でも(?![、あ])|を(?:過|送|楽し|生き|暮ら|大切|充実|豊か|彩|支え|頑張|がんば|快適|一生|丁寧|すご|た|おく))/u,
    onlyBefore:
      /^(?:[はがも」』「『・･\/／＝=）)】\]。]|と(?!て)|や(?!っ|り|る)|より|だけ(?!で|の)|さえ|こそ|以[外上下]|です|だ(?:[。っとがけ]|$)|でしょう|である|でも|に(?:よ|対|比|続|抜|次|限|至|は|も|掲載|載)|を(?!$)|など|か(?:ら|$)|[\d０-９]|$)/u,
  },
  朝日: {
    before:
      /(?:昇る|のぼる|まぶしい|眩しい|美しい|きれいな|綺麗な|輝く|差し込む|さわやかな|初日と)$/u,
    after:
      /^(?:が(?:[昇差射出眩輝登照当入沈]|上が|のぼ|さし|さす|まぶし|きれい|綺麗|美し|降り)|を(?:浴|拝|受け|眺|背|迎|あび|見に|見な|感じ)|に(?:[照輝映光染包]|きらめ|向かって|手を合)|の(?:[中光差輝下]|当た|あた|名所|昇|のぼ|出|よう|絶景|まぶし)|[はも](?:[昇眩]|まぶし|美し|きれい|綺麗|のぼ|見え))/u,
  },
  共同: {
    after:
      /^(?:で(?!は|も|あ|す)|し(?:て|た|、|、)|する|すれ|の(?!報道|記事|配信|取材|調べ|世論|記者|電|特派)|に(?:よる|し|て)|とい|取材|番組|特集|社説|記事|編集(?!局|委員|主幹|長))/u,
  },
  // The magazine is called so beside others and where something is said of its pages.
  現代: {
    after:
      /^(?!(?:[とや・、]|VS|ＶＳ|[&＆])(?:週刊)?(?:ポスト|文春|新潮|フライデー|FRIDAY|FLASH|アサヒ芸能|SPA|大衆|実話)|によ(?:ると|れば)|が(?:報じ|書い|特集)|[はも][「『]|の(?:編集長|編集部|グラビア|巻頭|見出し))/u,
  },
  // 閣僚ポスト, ポスト安倍: an office and what comes after.
  ポスト: {
    before: /(?:[\p{Script=Han}のないるた])$/u,
    after:
      /^(?:\p{Script=Han}|に(?:就|つく|つい|あ)|を(?:得|失|巡|め|争|用意|与|狙|投|設)|争い|が(?:空|用意|減|増)|コロナ|シーズン)/u,
  },
  // China and Japan, and a team of baseball.
  中日: {
    before:
      /(?:阪神|巨人|広島|ヤクルト|横浜|[\p{Script=Katakana}ー]|[対戦勝敗回表裏])[・、と\s]?$/u,
    after:
      /^(?:ドラゴンズ|スタジアム|両|関|友好|国交|貿易|韓|首脳|外相|戦|ファン|球団|監督|投手|選手|の(?:監督|選手|投手|先発|打者|試合|リーグ|ドラフト|抑え|エース|間|関係|両)|に(?:入団|移籍|[勝敗連快])|が(?:[勝敗連逆快優]|サヨナラ)|は(?:[勝敗連初逆\d]|先発|[一二三四五六七八九]回))/u,
    onlyBefore: /^[はがもの、」』）)]/u,
  },
  時事: { after: /^(?:の(?:話|問|ネタ|出来)|ネタ|的)/u },
};

/** True for the short name of an outlet that is an everyday word as well. */
export function isAlsoWord(name: string): boolean {
  return Object.hasOwn(WORD_USES, name);
}

/** What stands behind the everyday word and never behind the outlet; null where nothing tells. */
export function everydayUse(name: string, after: string): string | null {
  return WORD_USES[name]?.after.exec(after)?.[0] ?? null;
}

/** False where the everyday word is likelier, unless something tells that the outlet is meant. */
export function canBeOutlet(name: string, before: string, after: string): boolean {
  const use = WORD_USES[name];
  if (use === undefined) return true;
  return use.before?.test(before) !== true && use.onlyBefore?.test(after) !== false;
}
