import { isBareName, isLatin } from '../name-shape';
import type { Rule } from '../reading';

// Striker Adam Smith, 俳優の石破さん: what somebody does who is not in the news for what we hold of him.

// Of sport and stage, and everyday trades. Words that writers and witnesses of the news have (author, reporter) are none.
const CALLING =
  'singer(?:-songwriter)?|songwriter|rapper|guitarist|drummer|bassist|pianist|violinist|cellist|saxophonist|soprano|tenor|baritone|' +
  'actor|actress|dancer|choreographer|novelist|poet|playwright|painter|sculptor|' +
  'goalkeeper|goalie|striker|midfielder|(?:left|right|full|half|centre|center)-back|quarterback|linebacker|cornerback|running back|' +
  'wide receiver|tight end|pitcher|catcher|shortstop|outfielder|infielder|batsman|bowler|all-rounder|jockey|golfer|cyclist|' +
  'swimmer|sprinter|skater|skier|snowboarder|boxer|wrestler|footballer|cricketer|point guard|' +
  'plumber|dentist|hairdresser|florist|carpenter|electrician|mechanic';
const CALLING_BEFORE = new RegExp(String.raw`(?<![\p{L}-])(?:${CALLING})\s+$`, 'iu');
const FORMER_BEFORE = /(?<!\p{L})(?:former|ex-?|retired|turned)\s*(?:\p{L}+\s+){1,2}$/iu;
const JAPANESE_CALLING_BEFORE =
  /(?:俳優|女優|歌手|声優|芸人|漫才師|漫画家|作曲家|作詞家|画家|落語家|歌舞伎役者|棋士|投手|捕手|内野手|外野手|騎手|力士|ボクサー|バイオリニスト|ピアニスト)の$/u;
const JAPANESE_CALLING_AFTER =
  /^(?:選手|投手|捕手|内野手|外野手|騎手|[四五六七八九]段|[一二三四五六七八]冠)/u;

/**
 * Striker Adam Smith: of a full name that many bear, or a surname, another. A full name that nobody else has
 * stays its bearer’s, who may have been a boxer.
 */
export const otherCalling: Rule = ({ place: { before, surface, after }, meaning }) => {
  if (meaning.kind !== 'person') return null;
  if (!isBareName(meaning) && meaning.needs !== 'context') return null;
  const found = isLatin(surface)
    ? FORMER_BEFORE.test(before)
      ? null
      : CALLING_BEFORE.exec(before)
    : (JAPANESE_CALLING_BEFORE.exec(before) ?? JAPANESE_CALLING_AFTER.exec(after));
  return found === null ? null : { rule: 'other-meaning', surface: found[0].trim() };
};

// Mike Johnson, 34, of Leeds · Adam Smith (1723–1790)
const AGE_AFTER = /^,\s\d{1,2},\s(?:of|from|was|died|pleaded|who was)\s/u;
const LIFE_AFTER = /^\s*[(（]\s*(?:born\s|c\.\s?)?1[0-7]\d\d\s*[-–—~〜～]/u;

/** Mike Johnson, 34, of Leeds: somebody of that name whom the police name, or of another century. */
export const otherLife: Rule = ({ place: { surface, after }, meaning }) => {
  if (meaning.kind !== 'person') return null;
  const isOften = !isBareName(meaning) && meaning.needs === 'context';
  const found = (isOften ? AGE_AFTER.exec(after) : null) ?? LIFE_AFTER.exec(after);
  return found === null ? null : { rule: 'other-meaning', surface: surface + found[0].trimEnd() };
};
