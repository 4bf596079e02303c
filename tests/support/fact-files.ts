import type { FactFiles } from '../../src/build/read-profiles';
import { anOutlet, aPerson, aRater, aSource, aStatement, aTopic } from './profile-builders';

/** Files by path: records to write, text or bytes as they are, null to leave the file out. */
export type FileChanges = Readonly<Record<string, unknown>>;

/** The smallest folder of facts that holds one of each: all of it is in use, nothing is refused. */
const SMALLEST: FileChanges = {
  'edition.json': { asOf: '2026-11-22' },
  'sources.json': [
    aSource('own-knowledge', { spdx: null }),
    aSource('rated-list'),
    aSource('web-copy', { spdx: null }),
  ],
  'raters.json': [aRater()],
  'topics.json': { topics: [aTopic('peace-terms')], threads: [] },
  'outlets/moscow-times.json': anOutlet(),
  'people/sergey-lavrov.json': aPerson(),
  'statements/peace-terms.json': [aStatement({ urlRole: 'retelling' })],
};

/** The smallest share-alike part, to be put beside the core. */
export const SHARE_ALIKE: FileChanges = {
  'share-alike/LICENSE.txt': 'https://creativecommons.org/licenses/by-sa/4.0/\n',
  'share-alike/ATTRIBUTION.txt': 'https://editors.example/\n',
  'share-alike/sources.json': [
    aSource('editors', { spdx: 'CC-BY-SA-4.0', url: 'https://editors.example/' }),
  ],
  'share-alike/raters.json': [
    aRater({
      id: 'editors',
      kind: 'status',
      unit: 'record',
      source: 'editors',
      scale: { type: 'enum', values: [{ id: 'reliable', en: 'reliable', ja: '信頼できる' }] },
    }),
  ],
  'share-alike/outlets.ndjson': [
    anOutlet({
      id: 'small-paper',
      tier: 2,
      display: { en: 'Small Paper' },
      aliases: [{ form: 'Small Paper', lang: 'en', kind: 'full', needs: 'case' }],
      domains: [{ host: 'small-paper.com', match: 'suffix' }],
      prov: [{ source: 'editors', fields: ['type', 'display', 'aliases', 'domains'] }],
    }),
  ],
  'share-alike/statuses.ndjson': [
    {
      id: 'moscow-times',
      ratings: [{ rater: 'editors', value: 'reliable', asOf: '2026-04' }],
      sources: ['editors'],
    },
  ],
};

/** The smallest folder of facts with some of its files changed, added or left out. */
export function factFiles(changes: FileChanges = {}): FactFiles {
  return new Map(
    Object.entries({ ...SMALLEST, ...changes })
      .filter(([, content]) => content !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, content]) => [path, encode(path, content)]),
  );
}

function encode(path: string, content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  const isTable = path.endsWith('.ndjson') && Array.isArray(content);
  const text =
    typeof content === 'string'
      ? content
      : isTable
        ? content.map((record) => `${JSON.stringify(record)}\n`).join('')
        : `${JSON.stringify(content, null, 2)}\n`;
  return new TextEncoder().encode(text);
}
