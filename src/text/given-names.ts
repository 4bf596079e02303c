import { isSameInKatakana } from './katakana-given-names';
import { MORE_GIVEN_NAMES } from './more-given-names';

// First names: whose they can be, and which of them are one name.

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** First names of women that English texts know as such; lower case, without accents. */
const WOMEN: ReadonlySet<string> = new Set(
  words(`
  abigail agnes alexandra alexandria alice alison amal amanda amber amy ana anastasia andrea angela angelina anita ann
  anna annalena anne annegret annie antonia april aretha ashley asma audrey aung avril barbara beata beatrice benazir bernadette beth
  betsy betty beverly bonnie brenda bridget brigitte brittany camilla candace carla carly carol caroline carolyn carrie
  cassidy catherine cathy cecilia celine charlotte chelsea cherie cheryl christiane christina christine chrystia claire
  claudia condoleezza connie cori corazon cristina cynthia daria dawn deborah debbie denise diana diane dianne dina dolores
  donna dora doris dorothy eileen elaine eleanor elena elise elisabeth elizabeth ella ellen elsie emily emma erika erna
  esther ethel eva eve evelyn fiona florence frances francesca gabrielle gail georgia georgina geraldine gerda gillian gina gisele giorgia
  glenys gloria golda grace greta gretchen hannah harriet hazel heather heidi helen helene helle hillary hope huma ida imelda
  indira ingrid irene irina iris irma isabel isabella ivana ivanka ivy jackie jacinda jacqueline jane janet janice jean jeanine jeanne
  jennifer jenny jessica jill joan joanna jocelyn jody josephine joy joyce juanita judith judy julia julie juliet june justine kaja kamala
  karen karine karoline kate katharine katherine kathleen kathy katie kay kayleigh kellyanne kersti kim kimberly kirsten kirstjen
  kristi kristin kyrsten lara laura lauren leila lena leslie letitia lilian lily linda lindsey lisa liz liza lois loretta lorraine
  louise lucia lucy lynn lynne madeleine magdalena maggie maia marcia margaret margarita margrethe maria marianne marie marilyn marina
  marine marion marjorie martha mary maryam maureen maxine meghan melania melanie melinda melissa mette michelle mildred miriam
  misty mitzi mona monica monique muriel nadia nadine nancy naomi natalia natalie natasha nicole nicola nikki nina nora norma olga olivia
  oprah pamela pat patricia patty paula pauline peggy penelope penny phyllis pippa priscilla priti priya rachel rania rebecca regina
  renate rita roberta robin rochelle rosa rosalynn rose rosemary roxana ruth sabrina sally samantha sandra sanna sara sarah
  segolene sharon sheila shelley shirley sigrid silvia simone sofia sonia sonja sophia sophie stacey stella stephanie stormy sue suella
  susan susana susanna suzanne sylvia tamara tammy tara tatiana teresa theresa thelma tina tipper tulsi ursula valentina valerie vanessa
  vera verena veronica victoria viktoria viola violet virginia vivian wendy wilma yasmin yelena yulia yuliya yvette yvonne zoe
  akie makiko masako michiko sanae sadako seiko yuriko tomomi`),
);

/** First names of men that English texts know as such; lower case, without accents. */
const MEN: ReadonlySet<string> = new Set(
  words(`
  aaron abdul abdullah abraham adam adolf ahmad ahmed al alan albert alec aleksandr alex alexander alexei alexey alfred ali allan
  allen amir andre andreas andrei andrew andrey andriy andrzej andy angus anthony antonio antony ariel arnold arthur asif
  austin ban barack barry bashar ben benjamin benito bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett
  brian bruce bryan carl carlos cary casey charles charlie chester chris christian christopher chuck clarence claude clay
  clement clifford clint clinton clive clyde colin connor conrad corey cory craig curtis cyril dale damian dan daniel danny darren
  dave david dean denis dennis derek devin dick dimitri dmitri dmitry dmytro dominic dominique don donald doug douglas duncan dustin dwight earl
  ed eddie edgar edmund eduard edward edwin ehud elijah elon emmanuel enrico eric erik ernest eugene evan evo felipe
  fidel francis francisco francois frank franklin fred frederick friedrich gary gavin gene geoffrey george gerald gerard gerhard gilbert gideon
  glenn gordon graham grant greg gregory guido guy hamid harold harry harvey hassan helmut henry herbert herman hosni howard
  hubert hugh hugo hussein ian igor ilham imran isaac ivan jack jacob jacques jair jake james jamie janez jared jason jay jean-claude jeff jefferson
  jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joe joel johann john johnny jonas jonathan jose josef joseph josh joshua juan
  julian justin karl keir keith ken kenneth kenny kevin kofi kurt kyle lachlan larry lawrence lech lee leo leon leonard leonid leroy les
  lewis liam lloyd louis lucas luis luke lyndon mahmoud malcolm manmohan manuel marc marco marcus mario mark markus marshall
  martin marvin matt matteo matthew maurice max michael mick miguel mikhail mike mikheil mitch mitchell mitt mohamed mohammad mohammed muammar
  nathan nathaniel narendra nawaz neil nelson newt nicholas nick nicolas nigel nikita nikolai noel norman oleg oleksandr oliver olaf
  orrin oscar osama otto owen pablo parker patrick paul pavel pedro pervez pete peter petro phil philip phillip pierre 
  rahm ralph ramzan rand randy raul ray raymond recep rene rex ric ricardo richard rick ricky rishi rob robert roberto rod
  rodney rodrigo roger roland roman ron ronald ronnie ross roy rudolph rudy rupert russell ryan saddam salman sam samuel
  saul scott sean sebastian serge sergei sergey sergii sergiy serhiy seymour shaun shimon sid sidney silvio simon stan stanley stephen steve
  steven stuart sylvester tariq ted terence terry theodore thomas tim timothy tobias todd tom tommy tony travis trevor
  tucker tyler ulysses valery vaclav vernon viktor victor vincent vitali vitaly vladimir volodymyr walter warren wayne wendell wesley
  wilfred wilhelm will willard william willy winston wolfgang woodrow xavier yair yevgeny yitzhak yuri zbigniew
  shinzo yoshihide fumio shigeru taro junichiro yasuo naoto yukio yoshihiko ichiro`),
);

/** Short forms and the names that they are short for. */
const SHORT_FOR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    abe: 'abraham',
    al: 'albert alan alfred alexander',
    alex: 'alexander alexandra',
    andy: 'andrew',
    barb: 'barbara',
    ben: 'benjamin',
    bernie: 'bernard',
    bill: 'william',
    billy: 'william',
    bob: 'robert',
    bobby: 'robert',
    cathy: 'catherine',
    charlie: 'charles',
    chris: 'christopher christine',
    chuck: 'charles',
    dan: 'daniel',
    dave: 'david',
    deb: 'deborah debra',
    debbie: 'deborah debra',
    dick: 'richard',
    don: 'donald',
    doug: 'douglas',
    ed: 'edward edwin',
    fred: 'frederick',
    greg: 'gregory',
    jeff: 'jeffrey geoffrey',
    jen: 'jennifer',
    jerry: 'gerald jerome',
    jim: 'james',
    jimmy: 'james',
    joe: 'joseph',
    josh: 'joshua',
    kate: 'katherine catherine',
    ken: 'kenneth',
    larry: 'lawrence',
    liz: 'elizabeth',
    matt: 'matthew',
    mike: 'michael',
    mitch: 'mitchell addison',
    nick: 'nicholas',
    pam: 'pamela',
    pat: 'patrick patricia',
    pete: 'peter',
    phil: 'philip phillip',
    ric: 'richard',
    rick: 'richard',
    rob: 'robert',
    ron: 'ronald',
    rudy: 'rudolph',
    sam: 'samuel',
    steve: 'steven stephen',
    sue: 'susan',
    ted: 'edward theodore',
    tim: 'timothy',
    tom: 'thomas',
    tony: 'anthony',
    vic: 'victor',
    will: 'william',
  }).map(([short, names]) => [short, names.split(' ')]),
);

/** Arabic, Persian and Slavic names, each row one name in the spellings that English texts have. */
const ONE_NAME: ReadonlyMap<string, string> = new Map(
  [
    'abdallah abdulla abdullah',
    'ahmad ahmed ahmet',
    'faisal faysal feisal',
    'farouk faruk faruq',
    'fouad fuad',
    'hassan hasan',
    'hesham hicham hisham',
    'hussein hussain husain hossein hosein husayn',
    'ibrahim ebrahim',
    'ismail ismael esmail esmaeil',
    'jamal gamal',
    'javad jawad',
    'khaled khalid',
    'mahmoud mahmud mehmood',
    'mohammed mohamed mohammad mohamad muhammad muhammed muhamad mohammod',
    'moqtada muqtada',
    'mustafa mostafa moustafa',
    'naser nasir nasser',
    'nouri nuri',
    'omar umar',
    'osama usama',
    'qasem qasim qassem kassem kassim',
    'rashid rashed rasheed rachid',
    'reza riza',
    'saeed said saeid',
    'soleiman suleiman sulaiman sulayman',
    'tarek tareq tariq',
    'waleed walid',
    'yasir yasser',
    'yusuf yousef yousuf youssef yusef',
    'aleksandr alexander alexandr oleksandr aliaksandr',
    'aleksei aleksey alexei alexey oleksii oleksiy',
    'andrei andrey andrii andriy',
    'dmitri dmitrii dmitriy dmitry dmytro dzmitry',
    'evgeni evgenii evgeny yevgeni yevgeny yevgeniy yevhen',
    'ekaterina yekaterina kateryna',
    'grigori grigory hryhoriy hryhorii',
    'kirill kyrylo',
    'maksim maksym maxim',
    'mikhail mykhailo',
    'mykola nikolai nikolay',
    'pavel pavlo',
    'petr petro pyotr',
    'siarhei sergei sergey sergii sergiy serhii serhiy',
    'vasili vasily vassily vasyl',
    'uladzimir vladimir volodymyr wladimir',
  ].flatMap((row) => words(row).map((name) => [name, row] as const)),
);

const isOneName = (a: string, b: string): boolean => {
  const row = ONE_NAME.get(plain(a));
  return row !== undefined && row === ONE_NAME.get(plain(b));
};

const LATIN_LETTERS = /^[A-Za-z]*$/;

const plain = (name: string): string =>
  LATIN_LETTERS.test(name)
    ? name.toLowerCase()
    : name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'.]/gu, '').toLowerCase();

/** `woman` or `man` where a first name tells; null where it does not. */
export function genderOfGivenName(name: string): 'woman' | 'man' | null {
  const first = plain(name);
  const [isWoman, isMan] = [WOMEN.has(first), MEN.has(first)];
  return isWoman === isMan ? null : isWoman ? 'woman' : 'man';
}

/** True for a word that is known as somebody's first name. */
export function isGivenName(word: string): boolean {
  const first = plain(word);
  return WOMEN.has(first) || MEN.has(first) || MORE_GIVEN_NAMES.has(first);
}

/**
 * A name without what transliterations of one name differ in: Serhiy and Sergii are `serhi`,
 * Dmitry and Dmitri `dmitri`, Jürgen and Juergen `iurhen`.
 */
function skeleton(name: string): string {
  return plain(name)
    .replace(/ph/g, 'f')
    .replace(/k[hs]|x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/g/g, 'h')
    .replace(/[yij]+/g, 'i')
    .replace(/e(?=i$)|e(?=r$)/g, '')
    .replace(/ou/g, 'u')
    .replace(/ø|oe/g, 'o')
    .replace(/ue/g, 'u')
    .replace(/å/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

const isShortFor = (short: string, name: string): boolean =>
  SHORT_FOR.get(plain(short))?.includes(plain(name)) ?? false;

// Below this a difference of one letter makes another name of it: ジョン, ジャン.
const SPELLING_MIN_LENGTH = 5;

/** True when one katakana letter within differs: アレクサンデル and アレクサンドル, never the last one. */
function differInOneLetter(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SPELLING_MIN_LENGTH || a.at(-1) !== b.at(-1)) return false;
  if (Math.abs(a.length - b.length) > 1 || a.startsWith(b) || b.startsWith(a)) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a.at(-1 - end) === b.at(-1 - end)) end++;
  return start > 0 && Math.max(a.length, b.length) - start - end <= 1;
}

/** True when two first names are one: as written, as short form, as transliteration. */
export function isSameGivenName(a: string, b: string): boolean {
  if (plain(a) === plain(b) || isShortFor(a, b) || isShortFor(b, a)) return true;
  if (isOneName(a, b)) return true;
  if (/\p{Script=Katakana}/u.test(a)) return isSameInKatakana(a, b) || differInOneLetter(a, b);
  return a.length > 3 && b.length > 3 && skeleton(a) === skeleton(b);
}
