import { expect, it } from 'vitest';
import { officesBeside, officesIn, officesOfTitles } from '../../../src/text/offices';

it.each<[string, readonly string[]]>([
  ['Foreign Minister of Russia', ['foreign-minister']],
  ['ロシア外相', ['foreign-minister']],
  ['米国務長官', ['foreign-minister']],
  ['Secretary of State', ['foreign-minister']],
  ['Secretary of State for Health and Social Care', ['minister']],
  ['Secretary of State for Defence', ['defence-minister']],
  ['Secretary of State for Foreign and Commonwealth Affairs', ['foreign-minister']],
  ['Under-Secretary of State for Transport', ['deputy-minister']],
  ['Vice President', ['vice-president']],
  ['副大統領', ['vice-president']],
  ['大統領補佐官', ['adviser']],
  ['Deputy Prime Minister', ['deputy-prime-minister']],
  ['Chief Cabinet Secretary', ['cabinet-secretary']],
  ['Assistant to the President', ['adviser']],
  ['Spokesman for the Prime Minister', ['spokesperson']],
  ['President of the Senate', ['president']],
  ['President of the House of Councillors', ['chair']],
  ['Deputy Chief Cabinet Secretary', ['deputy-minister']],
  ['Deputy Foreign Minister of Russia', ['deputy-minister']],
  ['White House Deputy Chief of Staff', ['adviser']],
  ['大統領首席補佐官', ['officer']],
  ['ウクライナ大統領府長官', ['agency-head']],
  ['農務長官', ['minister']],
  ['韓国大統領秘書室長', []],
  ['米大統領経済諮問委員会委員長', ['chair']],
  ['大統領代行', ['president']],
  ['大統領会見', ['president']],
  ['首相秘書官', []],
  ['総統府秘書長', []],
  ['台湾総統', ['president']],
  ['英閣外相', ['minister']],
  ['経財相', ['minister']],
  ['Lord Chancellor', ['minister']],
  ['Chancellor of the Duchy of Lancaster', ['minister']],
  ['Chancellor of the Exchequer', ['finance-minister']],
  ['Vice Chancellor of Germany', ['deputy-prime-minister']],
  ['Deputy President', ['vice-president']],
  ['Aide to President Putin', ['adviser']],
  ['Candidate for president of Poland', []],
  ['Head of the Office of the President of Ukraine', ['agency-head']],
  ['Spokesman of the Prime Minister of Israel', ['spokesperson']],
  ['米通商代表', ['minister']],
  ['United States Trade Representative', ['minister']],
  ['米CEO', ['executive']],
  ['presidential', []],
  ['元外交官', []],
])('offices in %s', (title, offices) => {
  expect(officesIn(title)).toEqual(offices);
});

it('counts a foreign minister among the ministers', () => {
  expect(officesOfTitles(['Foreign Minister of Russia'])).toEqual(['foreign-minister', 'minister']);
});

it.each<[string, readonly string[]]>([
  ['政権', ['president', 'prime-minister', 'governor']],
  ['administration', ['president', 'prime-minister', 'governor']],
  ['氏', []],
  ['Mr.', []],
])('offices that %s beside a name tells of', (words, offices) => {
  expect(officesBeside(words)).toEqual(offices);
});
