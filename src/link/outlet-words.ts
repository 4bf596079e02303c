import type { Rule } from './reading';

// The words that go with outlets. They make a name that is also a common word, or initials that
// many share, the name of an outlet.

const ENGLISH_AFTER =
  /^(?:['’]s)?\s+(?:newspaper|daily|weekly|tabloid|magazine|journal|news\s?(?:agency|paper|wire|room|site)?|agency|website|site|network|television|tv|radio|channel|broadcaster|correspondents?|reporters?|editors?|editorial|columnists?|anchor|host|journalists?|interview|poll|op-ed|headline|front page|report(?:s|ed|ing)?|wrote|writes|broke|published|publishes|aired|airs|cited|quoted)(?![\p{L}\p{N}])/iu;
const ENGLISH_BEFORE =
  /(?<![\p{L}\p{N}])(?:told|tells|according to|report(?:s|ed|ing)? (?:by|in|on|from|to)|interview(?:s|ed)? (?:with|by|in|on)|(?:wr(?:ote|ites|iting|itten)|published|column|op-ed|article|essay|piece|story|editorial|appear(?:s|ed|ing)|aired) (?:in|for|by|on)|cited by|quoted (?:by|in)|newspaper|magazine|daily|broadcaster|network|news agency|agency|website|via)\s+(?:the\s+)?$/iu;
const BRACKET_BEFORE = /[(（\[]\s*(?:via\s|写真[:：=＝]?)?$/u;
const BRACKET_AFTER = /^\s*(?:[)）\]]|[—–-]{1,2}\s)/u;

const JAPANESE_AFTER =
  /^\s?(?:紙|誌|[」』]\s?(?:紙|誌|や|は|が|の|に)|通信|新聞|テレビ|TV|放送|電子版|デジタル|オンライン|ニュース|NEWS|News|の?(?:報道|記事|社説|特集|インタビュー|取材|番組|コラム|調べ|世論調査|電子版|記者|編集長|特派員|単独)|記者|編集|支局|特派員|によると|によれば|などによると|が[^。、]{0,12}(?:報じ|伝え|報道)|は[^。]{0,40}(?:報じ|伝え|報道|掲載)|に(?:対し|語|寄稿|掲載|明らかに|よ(?:ると|れば))|など(?:が|は)?[^。、]{0,8}(?:報じ|報道))/u;
const JAPANESE_BEFORE =
  /(?:紙|誌|週刊誌|月刊誌|新聞|通信|通信社|メディア|テレビ|テレビ局|放送局|放送|局|サイト|日刊|夕刊|朝刊|報道機関|マスコミ)(?:の|[「『・]|である|、)?[「『]?$/u;

/** Time magazine, told the Post, (AP), 毎日紙, 産経は…と報じた. */
export const classWordNear: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' && meaning.kind !== 'platform') return null;
  const { before, after } = place;
  const found =
    ENGLISH_AFTER.exec(after) ??
    ENGLISH_BEFORE.exec(before) ??
    JAPANESE_AFTER.exec(after) ??
    JAPANESE_BEFORE.exec(before);
  if (found !== null) return { rule: 'class-word-near', surface: found[0].trim() };
  return BRACKET_BEFORE.test(before) && BRACKET_AFTER.test(after)
    ? { rule: 'class-word-near', surface: `(${place.surface})` }
    : null;
};

const ROW_JOINT = /^\s?[、,，・/／—–-]\s?$/u;
const JOINT_LENGTH = 3;

/** 毎日、読売 · CNN, ABC and NBC: an outlet stands in a row with outlets. */
export const rowOfOutlets: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet') return null;
  for (let gap = 1; gap <= JOINT_LENGTH; gap++) {
    const left = page.endingAt(place.block, place.start - gap);
    if (left?.meaning.kind === 'outlet' && ROW_JOINT.test(place.before.slice(-gap))) {
      return { rule: 'row-of-outlets', surface: left.place.surface };
    }
    const right = page.startingAt(place.block, place.end + gap);
    if (right?.meaning.kind === 'outlet' && ROW_JOINT.test(place.after.slice(0, gap))) {
      return { rule: 'row-of-outlets', surface: right.place.surface };
    }
  }
  return null;
};
