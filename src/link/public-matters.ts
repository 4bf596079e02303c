import type { EntityId } from '../model/entity';
import type { Candidate, NameMeaning } from '../model/mention';
import { isPlaceWord } from '../text/country-words';
import { isCommonGivenName } from '../text/common-given-names';
import { isCommonSurname } from '../text/common-surnames';
import { isFrequentSurname } from '../text/frequent-surnames';
import { isGivenName } from '../text/given-names';
import { isHeadline } from '../text/headlines';
import { speaksOfPublicMatters } from '../text/public-words';
import { isNoGivenName } from '../text/sentence-words';
import { isSurnameWord } from '../text/surname-words';
import { endsInArticle, isDefaultName } from './name-shape';
import { isKnownByOffice } from './people/namesakes';
import { textAround } from './text-around';

// A name that others bear as well, with nothing but itself to go by: in the news it is the one whom all know, in
// songs, tables of sport, laboratories and towns as often another. So it asks for surroundings that speak of
// public matters, its own or those of another name nearby.

const WHOLE_NAME = /^(\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+)$/u;
// NATO, PBS, AFP: as many letters can be anything.
const INITIALS = /^\p{Lu}{2,5}$/u;
// What laboratories, networks and towns have no other word for.
const UNMISTAKABLE: ReadonlySet<string> = new Set(
  'BBC CBS CIA CNBC CNN FBI HBO ITV KGB MSNBC NASA NBC'.split(' '),
);
const ONE_WORD = /^(The )?(\p{Lu}\p{Ll}+)$/u;

// “Jack Straw”: a whole name in quotation marks is as often the title of a song.
const QUOTE_BEFORE = /[“"]$/u;
const QUOTE_AFTER = /^[,.]?[”"]/u;
// Theresa May Hollis.
const NAME_GOES_ON = /^[ -]\p{Lu}\p{Ll}+/u;
const BEST_KNOWN = 1;

const isWord = (word: string): boolean =>
  [isSurnameWord, isGivenName, isNoGivenName, isPlaceWord].some((isOne) => isOne(word));

/** True for a name that others could well bear: Paul Martin, PBS, The Nikkei; not Hamid Karzai; of surnames see lone-names.ts. */
export function isBorneByOthers(place: Candidate, meaning: NameMeaning): boolean {
  const { surface, before } = place;
  if (meaning.kind === 'person') return isWholeNameOfOthers(place, meaning);
  // EU, NATO: what belongs to no country is known everywhere.
  const isOfStates = meaning.kind === 'organisation' && meaning.country === undefined;
  if (INITIALS.test(surface)) return !isOfStates && !UNMISTAKABLE.has(surface);
  const [, article, word = ''] = ONE_WORD.exec(surface) ?? [];
  if (meaning.kind !== 'outlet' || word === '') return false;
  return article !== undefined || endsInArticle(before) || isWord(word);
}

function isWholeNameOfOthers({ before, surface, after }: Candidate, meaning: NameMeaning): boolean {
  const [, given = '', surname = ''] = WHOLE_NAME.exec(surface) ?? [];
  if (!isGivenName(given)) return false;
  if (QUOTE_BEFORE.test(before) && QUOTE_AFTER.test(after)) return true;
  if (NAME_GOES_ON.test(after) && !isHeadline(before + surface + after)) return true;
  if (!isCommonGivenName(given)) return false;
  // Steve Jobs, Tony Blair: whom all know is not lost among those few who bear a rare surname.
  if (isKnownByOffice(meaning)) return isCommonSurname(surname);
  return isFrequentSurname(surname) || (meaning.tier > BEST_KNOWN && isWord(surname));
}

// QNN said: what a solution or a protein does not do. Footballers do.
const SPEAKS_AFTER =
  /^,?\s+(?:has |had |also |later )?(?:said|says|told|tells|reported|reports|announced|warned|insisted|denied)(?!\p{L})/u;

// NHKの朝ドラ: whoever reads Japanese knows the broadcasters of Japan by their initials.
const KANA = /[\u3041-\u30ff]/u;
const SOURCE_BEFORE =
  /(?<!\p{L})(?:according to (?:the )?|(?:photo|picture|image|video|source|credit)s?: ?)$/iu;
// AFP: Storm kills two.
const LABEL_AFTER = /^: ?\p{Lu}/u;

/** True where the text around a name speaks of public matters. */
export function speaksNear(place: Candidate, { kind, country }: NameMeaning): boolean {
  const isLabel = place.before === '' && LABEL_AFTER.test(place.after);
  const isSource = isLabel || SPEAKS_AFTER.test(place.after) || SOURCE_BEFORE.test(place.before);
  if (kind !== 'person' && isSource) return true;
  if (kind === 'outlet' && country === 'JP' && KANA.test(place.before + place.after)) return true;
  return speaksOfPublicMatters(textAround(place));
}

/** Names of a page that tell of public matters, where there may be others who bear a name. */
export interface PublicMatters {
  /** Blocks with a name that is nobody else's, or that stands in such surroundings; in document order. */
  readonly telling: readonly number[];
  /** Blocks with whole names that others bear too, by whose they are; in document order. */
  readonly shared: ReadonlyMap<EntityId, readonly number[]>;
}

// Every reading of a page asks anew; its places are the same.
const held = new WeakMap<readonly Candidate[], PublicMatters>();

/** What the names of a page tell of its matters, decided or not. */
export function publicMattersOn(places: readonly Candidate[]): () => PublicMatters {
  return () => {
    const matters = held.get(places) ?? mattersOf(places);
    held.set(places, matters);
    return matters;
  };
}

function mattersOf(places: readonly Candidate[]): PublicMatters {
  const telling = new Set<number>();
  const shared = new Map<EntityId, number[]>();
  for (const place of places) {
    const meaning = place.meanings.find(isDefaultName);
    if (meaning === undefined || meaning.kind === 'platform' || telling.has(place.block)) continue;
    if (!isBorneByOthers(place, meaning) || speaksNear(place, meaning)) telling.add(place.block);
    else if (meaning.kind === 'person') {
      const blocks = shared.get(meaning.id);
      if (blocks === undefined) shared.set(meaning.id, [place.block]);
      else blocks.push(place.block);
    }
  }
  return { telling: [...telling], shared };
}
