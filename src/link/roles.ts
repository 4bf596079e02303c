import { honorificAfter, honorificBefore } from '../text/honorifics';
import { JAPANESE_ROLES, JAPANESE_TITLES } from '../text/honorific-words';
import type { Honorific } from '../text/honorific';
import { officesBeside } from '../text/offices';
import type { Candidate } from '../model/mention';
import { isKanji } from './name-shape';
import type { Rule } from './reading';

const ONE_KANJI = /^\p{Script=Han}$/u;

// What may stand between a surname in kanji and a role. Anything else there may be a given name:
// 河野洋平衆議院議長 is not any other 河野 who was 議長.
const BETWEEN =
  '前|元|現|新|故|次期|暫定|代行|副|兼|国家|自民|民主|共産|公明|社民|立憲|国民|れいわ|内閣|官房|外務|財務|防衛|経済|産業|厚生|労働|文部|科学|国土|交通|環境|農林|水産|法務|総務|行政|' +
  '改革|担当|沖縄|北方|拉致|公安|委員|衆議院|参議院|衆院|参院|自由民主党|自民党|民主党|公明党|共産党|社民党|国民民主党|立憲民主党|維新|' +
  '日銀|中央|銀行|連邦|準備|国際|世界|欧州|安全保障|国連|国務|国防|商務|司法|情報|戦略|政策|統合|参謀|陸軍|海軍|空軍|' +
  '東京|大阪|京都|北海道|沖縄|府|県|都|道|市|州|米|英|仏|独|伊|露|中|韓|朝|台|日|加|豪|印|日本|中国|韓国|米国|台湾';
const OFFICE_WORDS = new RegExp(
  `^(?:${BETWEEN}|[A-Za-z]+|\\p{Script=Katakana}+)*(?:${[...JAPANESE_ROLES, ...JAPANESE_TITLES].join('|')})$`,
  'u',
);

/** The role or honorific behind a name; none when a given name may stand in between. */
export function roleAfter({ surface, after }: Candidate): Honorific | null {
  const found = honorificAfter(after);
  if (found === null || !isKanji(surface)) return found;
  const touches = /^[\p{Script=Han}]/u.test(after);
  return !touches || found.isWeak || OFFICE_WORDS.test(found.words) ? found : null;
}

/** The strong role or honorific on either side of a name; null when there is none. */
export function roleBeside(place: Candidate): Honorific | null {
  const after = roleAfter(place);
  if (after !== null && !after.isWeak) return after;
  if (ONE_KANJI.test(place.surface)) return null;
  const before = honorificBefore(place.before);
  return before === null || before.isWeak ? null : before;
}

/**
 * Mr. Lavrov, ハース氏. A weak word (派, 会談) does not decide, and for office holders of old
 * snapshots no role does: too many people share their surnames.
 */
export const roleAttached: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || meaning.tier > 2) return null;
  const role = roleBeside(place);
  return role === null ? null : { rule: 'role-attached', surface: role.words };
};

/** President Trump, クリントン国務長官: the role beside the name, and whether it was theirs. */
export const officeBeside: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || meaning.offices === undefined) return null;
  const role = roleBeside(place);
  const offices = role === null ? [] : officesBeside(role.words);
  if (role === null || offices.length === 0) return null;
  const fits = offices.some((office) => meaning.offices?.includes(office) === true);
  if (!fits) return { rule: 'office-unfit', surface: role.words };
  return meaning.tier > 2 ? null : { rule: 'office-fits', surface: role.words };
};

/** One kanji is a surname only with an honorific directly behind it. */
export const loneKanji: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || !ONE_KANJI.test(place.surface)) return null;
  const after = roleAfter(place);
  const isDirect = after !== null && !after.isWeak && after.reach === after.words.length;
  return isDirect
    ? null
    : { rule: 'inside-word', surface: place.surface + place.after.slice(0, 1) };
};
