/**
 * Words that titles of news organisations are made of in many countries. What is left of a title
 * without them is its own: `washington` of washingtonpost, nothing of thestar.
 */
const TITLE_WORDS = `
  advertiser advocate afternoon agency argus banner bee broadcasting bulletin business capital
  central channel chronicle citizen city clarion column courier daily democrat digest dispatch
  echo enterprise evening examiner express financial focus free gazette general global globe
  herald independent inquirer international issue journal leader ledger life live local magazine
  media mercury messenger metro mirror monitor monthly morning nation national network news
  newspaper newsroom observer online outlook paper people pioneer planet post press public radio
  record recorder register report reporter republic republican review sentinel spectator standard
  star state statesman story street sun sunday telegraph television the times today tribune tv
  union update voice watch weekend weekly world
  abend allgemeine blatt blick bote corriere dagblad dagbladet dagens diario dnevnik ekspres el
  eldiario expreso frankfurter gazeta gazete gazetesi gazzetta giornale haber haberler heute hoy
  il imparcial info izvestia jornal komsomolskaya kurier lanacion lapresse las lastampa le les
  libre los matin mundo nachrichten nacion nieuws nieuwsblad noticia noticias notizie nouvelle
  nouvelles nova novosti nuevo opinion pais popular pravda prensa presse republica ribao rossiya
  rundschau shimbun shinbun stampa svoboda tagblatt tageblatt tageszeitung telegrafo tempo tiempo
  tribuna universal universo vecernji vedomosti vesti vestnik wanbao zeit zeitung`;

const WORDS: ReadonlySet<string> = new Set(TITLE_WORDS.trim().split(/\s+/));

const LONGEST = Math.max(...[...WORDS].map(({ length }) => length));

/** How many letters of a label are its own, once words of titles are taken away. */
export function countOwnLetters(label: string): number {
  // fewest[at]: own letters of the label up to `at`, cut into words in the best way.
  const fewest = [0];
  for (let end = 1; end <= label.length; end++) {
    let best = (fewest[end - 1] ?? 0) + (/[a-z0-9]/.test(label.charAt(end - 1)) ? 1 : 0);
    for (let start = Math.max(0, end - LONGEST); start < end - 1; start++) {
      if (WORDS.has(label.slice(start, end))) best = Math.min(best, fewest[start] ?? best);
    }
    fewest.push(best);
  }
  return fewest[label.length] ?? label.length;
}
