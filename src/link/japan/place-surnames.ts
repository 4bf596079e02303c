import { isBareName, isKanji } from '../name-shape';
import type { Rule } from '../reading';

// 福島, 石川, 千葉: surnames that are prefectures and cities as well.

// What a place has and nobody: 福島県知事, 千葉市長, 石川県議, 千葉大教授, 福島第一, 宮崎地検; 千葉法相 is a person.
const OF_PLACE_AFTER =
  /^(?:[県都市区町村郡港駅]|府(?!相)|空港|大(?!臣|使|統領|将|佐)|地[検裁区方銀]|高[検裁校専]|[一-九第\d１-９]+区|第[一二三四五]|原発(?!事故)|銀行|組(?!織)|復興|選出)/u;
const HEADS_A_PLACE = /^[前元現新]?知事/u;

/** 福島県議, 千葉市長, 福島知事: of a surname that is a place, the place, unless its bearer heads one. */
export const placeOfSurname: Rule = ({ place: { surface, after }, meaning }) => {
  const { needs, country, terms = [] } = meaning;
  if (needs !== 'full-name-and-role' || country !== 'JP') return null;
  if (!isBareName(meaning) || !isKanji(surface) || surface.length < 2) return null;
  const isGovernor = terms.some(({ office }) => office === 'governor');
  const found = OF_PLACE_AFTER.exec(after) ?? (isGovernor ? null : HEADS_A_PLACE.exec(after));
  return found === null ? null : { rule: 'named-thing', surface: surface + found[0] };
};
