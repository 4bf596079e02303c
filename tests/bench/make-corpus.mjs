// node tests/bench/make-corpus.mjs BYTES > corpus.jsonl
// A corpus of made-up reports in English and Japanese for measuring `annotate`: JSON Lines of that
// many bytes or a little more. No two texts are the same; the same BYTES give the same corpus.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { once } from 'node:events';

const PROFILES = join(import.meta.dirname, '../../assets/profiles');

/** Shortest and longest text, in sentences: from a brief to a long report. */
const [FEWEST, MOST] = [4, 60];

let state = 7;
/** A number in [0, 1); always the same row of numbers. */
function random() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 0x100000000;
}

/**
 * One of a list.
 *
 * @template Member
 * @param {readonly Member[]} list
 * @returns {Member}
 */
const pick = (list) => /** @type {Member} */ (list[Math.floor(random() * list.length)]);
const words = (/** @type {string} */ text) => text.split(' ');
const some = (/** @type {readonly string[]} */ list, /** @type {number} */ count) =>
  Array.from({ length: count }, () => pick(list));

/** Full names in a language of all profiles in a folder. */
function namesOf(/** @type {string} */ folder, /** @type {string} */ language) {
  return readdirSync(join(PROFILES, folder)).flatMap((file) => {
    /** @type {{ aliases: readonly { form: string, lang: string, kind: string }[] }} */
    const { aliases } = JSON.parse(readFileSync(join(PROFILES, folder, file), 'utf8'));
    const full = aliases.filter(({ lang, kind }) => lang === language && kind === 'full');
    return full.map(({ form }) => form);
  });
}

const ENGLISH = {
  people: namesOf('people', 'en'),
  outlets: namesOf('outlets', 'en'),
  bodies: namesOf('organisations', 'en'),
  roles: words('President Minister Ambassador Senator Mr. Ms. General Chancellor spokesman Judge'),
  filler: words(
    'the of to and in a that for on was with as by at from had has will be after not were which but ' +
      'an officials talks government country week military people war state report month under over ' +
      'would could its this more than new about between during before while last year leaders border ' +
      'security support agreement conflict peace negotiations meeting private former senior sources',
  ),
};
const JAPANESE = {
  people: namesOf('people', 'ja'),
  outlets: namesOf('outlets', 'ja'),
  bodies: namesOf('organisations', 'ja'),
  roles: words('大統領 首相 外相 氏 議員 長官 報道官 大使 将軍 議長'),
  filler: words(
    '政府 会談 は の を に が と で も 政権 外交 関係者 発表 した する いる 問題 について 報道 日本 米国 関係 国際 ' +
      '社会 経済 戦争 停戦 協議 交渉 など 可能性 ある ない から まで 今年 先月 首都 国防 会議 一方 これ ため として 軍事',
  ),
};

function englishSentence() {
  const { people, outlets, bodies, roles, filler } = ENGLISH;
  const person = pick(people);
  const body = some(filler, 8 + Math.floor(random() * 16)).join(' ');
  switch (Math.floor(random() * 6)) {
    case 0:
      return `${pick(roles)} ${person} told ${pick(outlets)} that ${body}.`;
    case 1:
      return `${pick(roles)} ${person.split(' ').at(-1)} said ${body}.`;
    case 2:
      return `According to the ${pick(bodies)}, ${body}.`;
    default:
      return `The ${body} in ${1990 + Math.floor(random() * 36)}.`;
  }
}

function japaneseSentence() {
  const { people, outlets, bodies, roles, filler } = JAPANESE;
  const person = pick(people);
  const body = some(filler, 8 + Math.floor(random() * 16)).join('');
  switch (Math.floor(random() * 6)) {
    case 0:
      return `${person}${pick(roles)}は${pick(outlets)}に対し、${body}と述べた。`;
    case 1:
      return `${person.split('・').at(-1)}${pick(roles)}は${body}と語った。`;
    case 2:
      return `${pick(bodies)}によると、${body}。`;
    default:
      return `${body}（${1 + Math.floor(random() * 30)}日）。`;
  }
}

function text(/** @type {() => string} */ sentence, /** @type {string} */ space) {
  const count = FEWEST + Math.floor(random() ** 2 * (MOST - FEWEST));
  const sentences = Array.from({ length: count }, sentence);
  // A paragraph of four sentences a line.
  return sentences.map((one, at) => one + (at % 4 === 3 ? '\n' : space)).join('');
}

const bytes = Number(process.argv[2]);
if (!(bytes > 0)) {
  console.error('usage: node tests/bench/make-corpus.mjs BYTES > corpus.jsonl');
  process.exit(2);
}
for (let written = 0, id = 1; written < bytes; id++) {
  const isEnglish = random() < 0.6;
  const line = JSON.stringify({
    id,
    text: isEnglish ? text(englishSentence, ' ') : text(japaneseSentence, ''),
    lang: isEnglish ? 'en' : 'ja',
  });
  written += Buffer.byteLength(line) + 1;
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
