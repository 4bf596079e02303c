import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

/** Short beside what is waited for: an installation or a build. */
const WAIT_MS = 100;

function isRunning(/** @type {number} */ processId) {
  try {
    return process.kill(processId, 0); // only asks
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** The process that holds a lock; null when there is none, or it is just being written. */
function holderOf(/** @type {string} */ lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || null;
  } catch {
    return null;
  }
}

function take(/** @type {string} */ lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    const holder = holderOf(lock);
    if (holder !== null && !isRunning(holder)) rmSync(lock, { force: true });
    return false;
  }
}

/**
 * Runs steps while no other process runs steps under the same lock; waits for it, and takes over
 * from one that has died.
 *
 * @param {string} lock path of a file that is there only meanwhile
 * @param {() => void} steps
 */
export function alone(lock, steps) {
  mkdirSync(dirname(lock), { recursive: true });
  const bell = new Int32Array(new SharedArrayBuffer(4));
  while (!take(lock)) Atomics.wait(bell, 0, 0, WAIT_MS);
  try {
    steps();
  } finally {
    rmSync(lock, { force: true });
  }
}
