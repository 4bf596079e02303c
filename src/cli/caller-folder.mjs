import process from 'node:process';

/**
 * The folder in which a command was given: its relative paths begin there. npm runs every tool in the
 * project's folder and tells the caller's in INIT_CWD.
 *
 * @returns {string}
 */
export function callerFolder() {
  return process.env['INIT_CWD'] ?? process.cwd();
}
