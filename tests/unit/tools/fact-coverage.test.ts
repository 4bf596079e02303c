import { describe, expect, it } from 'vitest';
import { entityId } from '../../../src/model/entity';
import { replaceCoverage, writeCoverage } from '../../../src/tools/coverage-words';
import { measureCoverage } from '../../../src/tools/fact-coverage';
import { anOutlet, aPerson, aRating, aStatement } from '../../support/profile-builders';
import { aSet } from '../../support/profile-sets';
import { UsageProblem } from '../../../src/tools/usage-problem';

const owner = (source: string) => ({
  owners: [{ name: 'Press Ltd', from: null, to: null, asOf: '2026', source }],
});

const set = {
  ...aSet({
    profiles: [
      anOutlet({ id: 'known', ...owner('web-copy'), founded: '1992', ratings: [aRating()] }),
      anOutlet({ id: 'recalled', ...owner('own-knowledge') }),
      anOutlet({ id: 'bare' }),
      aPerson(),
    ],
    statements: [aStatement({ id: 's-1' }), aStatement({ id: 's-2' })],
  }),
  coverage: [
    {
      id: 'big',
      title: 'big ones',
      ground: 'by circulation',
      ids: ['known', 'recalled', 'bare', 'sergey-lavrov'].map(entityId),
    },
  ],
};

const cellOf = (kind: string, fact: string) =>
  measureCoverage(set)
    .find((row) => row.kind === kind)
    ?.cells.find((cell) => cell.fact === fact);

describe('coverage', () => {
  it.each([
    ['outlet', 'owner', 2, 1, ['bare']],
    ['outlet', 'founded', 1, 0, ['recalled', 'bare']],
    ['outlet', 'rating', 1, 1, ['recalled', 'bare']],
    ['outlet', 'background', 0, null, ['known', 'recalled', 'bare']],
    ['person', 'dated role', 1, 0, []],
    ['person', '2 statements', 1, 1, []],
  ])('%s: %s', (kind, fact, held, sourced, lacking) => {
    expect(cellOf(kind, fact)).toEqual({ fact, held, sourced, lacking });
  });

  it('asks of each kind only what makes sense for it', () => {
    expect(cellOf('person', 'owner')).toBeUndefined();
    expect(cellOf('outlet', 'dated role')).toBeUndefined();
  });

  it('is written as a list of grounds, a table for each kind and the gaps', () => {
    const text = writeCoverage(measureCoverage(set));
    expect(text).toContain('- **big ones**: by circulation\n');
    expect(text).toMatch(/\| big ones \| 3 {7}\| 0 {10}\| 1 \(0\) {3}\|/);
    expect(text).toContain('- no owner: bare\n');
  });

  it('takes the place of the old one in a document', () => {
    const document = writeDocument('old');
    expect(replaceCoverage(document, 'new')).toBe(writeDocument('new'));
    expect(() => replaceCoverage('# Facts', 'new')).toThrow(UsageProblem);
  });
});

function writeDocument(coverage: string): string {
  const begin = '<!-- coverage: written by `npm run facts -- coverage` -->';
  return `# Facts\n\n${begin}\n\n${coverage}\n\n<!-- coverage: end -->\n\nThe end.\n`;
}
