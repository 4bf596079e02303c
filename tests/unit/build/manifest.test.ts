import { expect, it } from 'vitest';
import { makeManifest, type SourceManifest } from '../../../src/build/manifest';

const source: SourceManifest = {
  name: 'Masthead',
  permissions: ['storage'],
  content_scripts: [],
  background: { service_worker: 'worker.js', scripts: ['worker.js'] },
  minimum_chrome_version: '140',
  browser_specific_settings: { gecko: { id: 'masthead@example.com' } },
};

it.each([
  [
    'chrome',
    {
      name: 'Masthead',
      permissions: ['storage'],
      content_scripts: [],
      version: '1.2.3',
      minimum_chrome_version: '140',
      background: { service_worker: 'worker.js' },
    },
  ],
  [
    'firefox',
    {
      name: 'Masthead',
      permissions: ['storage'],
      content_scripts: [],
      version: '1.2.3',
      browser_specific_settings: { gecko: { id: 'masthead@example.com' } },
      background: { scripts: ['worker.js'] },
    },
  ],
] as const)('gives %s what it understands and no more', (browser, manifest) => {
  expect(makeManifest(source, { browser, version: '1.2.3' })).toEqual(manifest);
});
