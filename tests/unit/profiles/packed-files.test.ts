import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { openPackedFiles } from '../../../src/profiles/packed-files';

/** Files of 100 bytes each, and what was read of them. */
function aFolder() {
  const asked: string[] = [];
  const readFile = (name: string): Promise<Uint8Array | null> => {
    asked.push(name);
    return Promise.resolve(name === 'none.bin' ? null : deflateSync(new Uint8Array(100).fill(7)));
  };
  return { asked, readFile };
}

it('unpacks what it reads', async () => {
  const files = openPackedFiles(aFolder().readFile);
  expect(await files.read('a.bin')).toEqual(new Uint8Array(100).fill(7));
  expect(await files.read('none.bin')).toBeNull();
});

it('reads a file once, also for those who ask while it is being read', async () => {
  const { asked, readFile } = aFolder();
  const files = openPackedFiles(readFile);
  await Promise.all([files.read('a.bin'), files.read('a.bin')]);
  await files.read('a.bin');
  expect(asked).toEqual(['a.bin']);
});

it('lets go of what was used longest ago when there is too much', async () => {
  const { asked, readFile } = aFolder();
  const files = openPackedFiles(readFile, 250);
  for (const name of ['a.bin', 'b.bin', 'a.bin', 'c.bin', 'a.bin', 'b.bin'] as const) {
    await files.read(name);
  }
  expect(asked).toEqual(['a.bin', 'b.bin', 'c.bin', 'b.bin']);
});

it('asks again after a reading that failed', async () => {
  let attempts = 0;
  const files = openPackedFiles(() => {
    attempts++;
    if (attempts === 1) throw new Error('disk asleep');
    return Promise.resolve(deflateSync(new Uint8Array(3)));
  });
  await expect(files.read('a.bin')).rejects.toThrow('disk asleep');
  expect(await files.read('a.bin')).toHaveLength(3);
});
