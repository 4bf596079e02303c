import type { AliasNeeds } from '../model/alias';

// Every number of linking, with its reason.
//
//   score = the strongest sign that speaks for a reading  (START or OPENING)
//         + a second strong one                           (CONFIRMED)
//         + what breaks ties between readings             (LEANING)
//         + everything that speaks against it             (OBJECTION, below zero)
//
// A reading of at least MARK_FROM is marked. Readings less than CLEAR_LEAD behind the best one
// fit as well: the mark then shows them all as "could be".

/** What a name is worth by itself. */
export const START: Readonly<Record<AliasNeeds, number>> = {
  nothing: 6,
  case: 6,
  // Common words, initials that many share: nothing without a second sign.
  context: 0,
  // Surnames of several people: nothing without the full name or a role.
  'full-name-or-role': 0,
  // Surnames that are also a country or a big city.
  'full-name-and-role': 0,
};

/** Least score of a name that is marked. */
export const MARK_FROM = 4;

/** What the best reading must have more than the next to be the one. */
export const CLEAR_LEAD = 2;

/** Signs that can open a reading by themselves. */
export const OPENING = {
  // The page says in full who is meant: beats a name that stands alone (6) by a clear lead.
  'full-name-on-page': 8,
  // The same, but the surname stood on the page before and others bear it, so that it may be theirs:
  // less than who bears it by default (6).
  'full-name-later': 4,
  // 外交問題評議会(Council on Foreign Relations): one is only the other's translation.
  'bracketed-form': 8,
  // 国務長官クリントン, Senator Graham: of those with that surname, one who held the office. As
  // good as a full name: beats namesakes whose surname stands alone (6).
  'office-fits': 8,
  // The page says "President Trump" of one: the bare surname is his, even beside the full name of
  // a relative (8), whom pages then call by a given name.
  'office-elsewhere': 10,
  // クリントン大統領 on a page of 2010: the office was theirs, but not then. Enough alone, not
  // beside who holds it (8).
  'office-of-old': 5,
  // Bill and Hillary Clinton: grammar leaves no choice.
  'shared-surname': 8,
  // Ivanka, after Ivanka Trump: more than the surnames that first names are besides (4).
  'given-name-on-page': 6,
  // His sons, James and Lachlan, on a page that names their father.
  'relative-by-given-name': 6,
  // The elder Bush, ブッシュ大統領(父): of two of one surname.
  'generation-fits': 8,
  // Mrs. Obama, on a page that names Barack.
  'title-fits': 4,
  // Ailes on a page about Fox News; Re: Russia on one that names who runs it.
  'tie-on-page': 4,
  // Krauthammer: nobody else whom we hold bears that name.
  'rare-surname': 4,
  // Simon Hart on a page that names two others of his country's politics.
  'full-name-in-company': 4,
  // Obama in a headline of 2016.
  'leader-then': 4,
  // The surname was decided elsewhere on the page: what opened it there opens it here.
  'surname-elsewhere': 4,
  // ISIS, NYT, on a page that names others of the news.
  'initials-in-company': 4,
  // 共和党 on a page that names two people of its country, 外務省 on one that names three of Japan.
  'party-in-company': 4,
  // The Post on washingtonpost.com: more than others of that name (4), less than one whom the page
  // names in full (8).
  'outlet-of-page': 6,
  // NBC with a link to nbcnews.com: whoever wrote it says whom it means, even beside another of that
  // name whom the page names in full (8).
  'link-target': 10,
  // The Times again, after one with a link to nytimes.com: as good as its own pages.
  'linked-elsewhere': 6,
  // The Hindu: the page says elsewhere that it is a newspaper.
  'outlet-elsewhere': 4,
  // The Independent of London: nothing else is called by where it stands.
  'place-attached': 8,
  // ABC News, TBSテレビ: initials with a word for outlets can only be one; which, others tell.
  'outlet-by-name': 4,
  // Mr. Lavrov, ハース氏: somebody of that surname in public life.
  'role-attached': 4,
  // The same surname stands elsewhere on the page with such a title.
  'role-elsewhere': 4,
  // Time magazine, 産経は…と報じた: the words that go with outlets.
  'class-word-near': 4,
  // 国務省 beside 米国 or beside the White House.
  'country-near': 4,
  // 毎日、読売: an outlet in a row with outlets.
  'row-of-outlets': 4,
  // 朝日, 毎日, 読売: papers of Japan by their short names vouch for each other; the Sun, the Metro, in
  // a review of the papers.
  'papers-on-page': 4,
  // 米ABC, 英タイムズ: nothing but institutions gets its country as one kanji before it.
  'country-prefix': 4,
  // William Burns of the CIA: a name that many bear, beside a body that we know.
  'affiliation-near': 4,
} as const;

/** Signs that tell readings apart that are open already. */
export const LEANING = {
  // Of two whom the page names in full, the surname alone is the one's who bears it by default.
  'default-bearer': 2,
  // Australia's ABC is not America's.
  'country-fits': 2,
  // Most of whom the page names are Americans, so ABC is America's.
  'country-of-page': 2,
  // Johnson left Downing Street: a surname beside the seat of an office that the person held.
  'seat-near': 3,
  // 小泉氏 on a page on the Diet: of several of that surname, the one who sits there then.
  'serves-then': 2,
  // 菅氏 on a page of 2010: of several of that surname, the prime minister of that day.
  'leads-then': 2,
  // 菅首相 on a page without a date that names 武田総務相: of several who held the office, the one who held
  // it together with the others whose office stands beside their name.
  'serve-together': 2,
  // 梶山氏 on a page without a date: of father and son, who was in office since the web has news.
  'of-our-time': 2,
  // クリントン氏, ヒラリー・クリントン氏: the only one of that surname whom the page names in full.
  'one-in-full': 2,
  // 趙外相 in the year of a change: the one who held the office on the day of the page.
  'held-that-day': 2,
  // Fed chair Powell: the body stands in the title.
  'tie-near': 3,
  // When Carlson filed her suit.
  'pronoun-fits': 2,
  // Nobody else of that surname is named on the page.
  'one-of-surname': 2,
  // Pravda is the whole name of one and short for another.
  'whole-name': 2,
  // The Independent is London's, where nothing tells of another town's: as much as a country (2).
  'best-known': 2,
} as const;

/** A second sign at least this strong confirms the first. */
export const STRONG = 8;

/** What a confirmed reading has more: full name and office together beat either alone. */
export const CONFIRMED = 2;

/** Signs against a reading. */
export const OBJECTION = {
  // デミ・ムーア, ハース・アボカド, トランプ・ジュニア: the name is part of another one.
  'part-of-other-name': -20,
  // Jeff Carter is not Jimmy.
  'other-given-name': -20,
  // Trump Tower, Markov chains, メルケル細胞: a thing of that name.
  'named-thing': -20,
  // 松 in 松葉, 谷川 in 大谷川: kanji on both sides make another word.
  'inside-word': -20,
  // バイデン夫人 is not he, the Murdoch heirs are not Rupert.
  'relative-named': -20,
  // Commander Keating is not the member of Congress: an office that the person never held. A
  // surname that stands alone outweighs it (6), since no list of roles is complete.
  'office-unfit': -2,
  // The elder Bush is not the son.
  'generation-unfit': -20,
  // Mrs. Obama is not Barack.
  'title-unfit': -20,
  // CNN that is trained, 高市の交差点: what stands beside it makes it something else.
  'other-meaning': -20,
  // 中国外務省 is not Japan's.
  'other-country': -20,
  // The page gives this surname to somebody with another given name: only the full name helps.
  'stranger-on-page': -4,
  // Mike Flynn on a page that names nobody and nothing else of his country: a namesake, unless an office or a
  // link tells.
  'alone-on-page': -4,
} as const;

/** Every sign of the tables, in their order. */
export const SIGN_NAMES: readonly string[] = [OPENING, LEANING, OBJECTION].flatMap((table) =>
  Object.keys(table),
);

/** Name of a sign, as it stands in the evidence of a mention. */
export type RuleName =
  'name-alone' | keyof typeof OPENING | keyof typeof LEANING | keyof typeof OBJECTION;
