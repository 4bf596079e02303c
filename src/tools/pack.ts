import { readFileSync, writeFileSync } from 'node:fs';
import { zipFolder } from '../build/zip';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
for (const browser of ['chrome', 'firefox']) {
  const zip = zipFolder(`dist/${browser}`);
  const path = `dist/masthead-${browser}-${version}.zip`;
  writeFileSync(path, zip);
  console.log(`${path} ${(zip.length / 1e6).toFixed(2)} MB`);
}
