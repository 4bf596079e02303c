import { isLatin } from './name-shape';
import type { Rule } from './reading';

// A sentence of another language on a page that we read: Le Monde entier regarde is the whole world, and
// Der Spiegel im Flur hangs on a wall. Function words tell the language, as they do in most of its sentences.

// Titles that begin with an article are words in their own language.
const WITH_ARTICLE =
  /^(?:(?:Le|La|Les|Der|Die|Das|El|Los|Las|Il|Lo|Gli|O|A|Os|As|De|Het)\s|L[’'])\p{Lu}/u;

const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const WORDS_MIN = 2;

/** Words of several languages that English has not, in small letters. */
const FOREIGN =
  /(?<![\p{L}’'-])(?:les|des|du|une|est|sont|dans|pour|avec|sur|qui|que|aux|ont|cette|ses|mais|être|dit|et|der|das|den|dem|und|ist|nicht|ein|eine|im|auf|mit|für|von|wird|zu|als|wenn|los|las|una|del|por|para|como|está|más|pero|según|dijo|tiene|puede|debe|quiere|necesita|y|il|gli|degli|dei|della|dello|delle|nel|nella|sono|che|non|più|ha|ed|uma|não|dos|das|pelo|pela|ao|disse|het|een|niet|zijn|voor|naar)(?![\p{L}’'-])/gu;
/** Small words that names, addresses and English have as well: two of them tell. */
const PERHAPS_FOREIGN =
  /(?<![\p{L}’'-])(?:die|per|plus|con|com|de|en|es|em|do|da|se|e|o|a|di|la|le|al|si|ne|tu|vos|bei|uns|so)(?![\p{L}’'])/gu;
const ELIDED = /(?<!\p{L})(?:[dlnsc]|qu)[’']\p{L}/giu;
/** Words that hardly any English sentence is without, and that none of those languages has. */
const ENGLISH =
  /(?<![\p{L}’'-])(?:the|of|and|that|was|were|with|from|by|this|his|her|their|has|have|had|said|says|told|which|who|but|not|it|is|are|for|on|to|at)(?![\p{L}’'-])/giu;

// Whoever cites the paper in its own language means the paper.
const CITED_BEFORE =
  /(?:selon|d[’']après|rapporte|révèle|journal|quotidien|revue|interview|entretien|según|diario|periódico|revista|declaró|informó|laut|berichtete?|Zeitung|Zeitschrift|Magazin|secondo|quotidiano|giornale|segundo|jornal|lecteurs?)\s*(?:(?:à|au|a|al|dans|en|de|dem|im|di|do|da|zu)\s+)?[«“"„]?\s*$/iu;
const CITED_AFTER =
  /^[»”"]?\s*(?:a (?:écrit|publié|révélé|rapporté)|rapporte|révèle|écrit|publie|berichte[nt]|schreibt|meldete?|publicó|informó|revela|informa|scrive|riporta|publica|noticiou|en (?:su|una) (?:edición|entrevista))(?!\p{L})/iu;

// The signs of one sentence: as far as its own punctuation, on either side of the name.
const sentenceBefore = (before: string): string => before.slice(before.search(/[^.!?;:]*$/u));
const sentenceAfter = (after: string): string => /^[^.!?;:]*/u.exec(after)?.[0] ?? '';

const count = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

/** Le Monde entier regarde, El País necesita reformas: the words of a sentence in another language. */
export const wordsOfOtherTongue: Rule = ({ place: { before, surface, after }, meaning }) => {
  if (meaning.kind !== 'outlet' || !isLatin(surface)) return null;
  const hasArticle = WITH_ARTICLE.test(surface);
  if (!hasArticle && !ONE_WORD.test(surface)) return null;
  if (CITED_BEFORE.test(before) || CITED_AFTER.test(after)) return null;
  const text = `${sentenceBefore(before)} ${sentenceAfter(after)}`;
  if (count(ENGLISH, text) > 0) return null;
  const sure = count(FOREIGN, text) + count(ELIDED, text);
  const perhaps = count(PERHAPS_FOREIGN, text);
  // A title of one word may be named in a list of works; with its article one word behind it is enough.
  if (!hasArticle && sure + perhaps < WORDS_MIN) return null;
  return sure > 0 || perhaps >= WORDS_MIN || goesOnInSmall(sentenceAfter(after), text)
    ? { rule: 'other-meaning', surface: surface + (/^\s\p{L}+/u.exec(after)?.[0] ?? '') }
    : null;
};

// Le Monde change, a dit …: a word in small letters that English hardly puts behind a title.
const ENGLISH_VERB =
  /^\s+(?:[\p{Ll}]+(?:ed|s)|wrote|ran|newspaper|daily|magazine|editor|reporter|correspondent|and|or|in|as|a|an)(?!\p{L})/u;
const ACCENTED = /[àâçéèêëîïôûùüöäßñáíóúãõ¿¡]/u;

const goesOnInSmall = (after: string, text: string): boolean =>
  ACCENTED.test(text) && /^\s+\p{Ll}/u.test(after) && !ENGLISH_VERB.test(after);

// La Croix-Rousse, Le Monde libertaire: a quarter, another paper.
const GOES_ON_AFTER =
  /^[-‐‑]\p{Lu}\p{Ll}+|^\s(?:libertaire|illustré|entier|entière|moderne|littéraire)(?!\p{L})/u;
const WITH_ARTICLE_OF_ANY_CASE = new RegExp(WITH_ARTICLE.source, 'iu');

/** La Croix-Rousse: a title with its article goes on as another name. */
export const titleHyphenated: Rule = ({ place: { surface, after }, meaning }) => {
  if (meaning.kind !== 'outlet' || !WITH_ARTICLE_OF_ANY_CASE.test(surface)) return null;
  const joined = GOES_ON_AFTER.exec(after);
  return joined === null ? null : { rule: 'part-of-other-name', surface: surface + joined[0] };
};
