import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ablatePages } from '../../../src/cli/eval-ablate-pages';
import type { Annotation } from '../../../src/cli/engine';
import { entityId } from '../../../src/model/entity';
import { collect } from '../../support/collect';

const QNN: Annotation = {
  ...{ start: 0, end: 3, surface: 'QNN', evidence: [] },
  entities: [{ id: entityId('qnn'), kind: 'outlet', tier: 1, display: { en: 'QNN' } }],
};

it('tells how many mentions go and come, and on how many pages, without each sign', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const head = '<meta property="og:url" content="https://qnn.example/a">';
  writeFileSync(join(folder, 'a.html'), `${head}<p>QNN`);
  writeFileSync(join(folder, 'b.html'), '<p>QNN');
  writeFileSync(join(folder, 'c.txt'), 'QNN');
  const lines = await collect(
    ablatePages(
      {
        store: {
          findOutletByHost: (host) =>
            Promise.resolve(host === 'qnn.example' ? entityId('qnn') : null),
        },
        prepare: () =>
          Promise.resolve(({ outlet, without }) =>
            outlet === 'qnn' && without?.has('outlet-of-page') === true ? [] : [QNN],
          ),
      },
      folder,
    ),
  );
  expect(lines).toEqual([
    '2 pages: 2 mentions with every sign.',
    '',
    '| without | mentions lost | won | pages |',
    '| --- | --- | --- | --- |',
    '| `outlet-of-page` | 1 | 0 | 1 |',
  ]);
});
