import { expect, it } from 'vitest';
import { spelledSurnames } from '../../../src/build/spelled-surnames';

const borne = new Set(['Lukinskii']);
const spelled = (surname: string, country: string): readonly string[] =>
  spelledSurnames(surname, { country, borne });

it.each<[string, string, readonly string[]]>([
  ['Zelensky', 'UA', ['Zelenskyy', 'Zelenskiy', 'Zelenskyi', 'Zelenskii', 'Zelenski']],
  ['Makiejski', 'BY', ['Makiejsky', 'Makiejskiy']],
  ['Vasilyev', 'RU', ['Vasiliev']],
  ['Hontareva', 'UA', ['Gontareva']],
  ['Støre', 'NO', ['Stoere']],
  ['Gåserud', 'NO', ['Gaaserud']],
  ['Đukanović', 'ME', ['Djukanović']],
  ['Araghchi', 'IR', ['Araqchi']],
  ['Qalibaf', 'IR', ['Ghalibaf']],
  ['Ulyukayev', 'RU', ['Ulyukaev']],
  ['Alekseev', 'RU', ['Alekseyev', 'Alexeev']],
  ['Kiselyov', 'RU', ['Kiselev']],
  ['Steinbrück', 'DE', ['Steinbrueck']],
  ['Genba', 'JP', ['Gemba']],
  ['Satō', 'JP', ['Satoh']],
  ['al-Sharaa', 'SY', ['el-Sharaa']],
])('%s of %s is written in other ways', (surname, country, others) => {
  expect(spelled(surname, country)).toEqual(others);
});

it('leaves out what somebody else bears', () => {
  expect(spelled('Lukinsky', 'RU')).not.toContain('Lukinskii');
});

it('keeps to the countries of a spelling', () => {
  expect(spelled('Kaczynsky', 'US')).toEqual([]);
});

it('leaves out what is a first name or too short', () => {
  expect(spelled('al-Amin', 'SY')).toEqual(['el-Amin']);
});
