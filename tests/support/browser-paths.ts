import { findBrowser } from '../../src/tools/find-browser.mjs';

/**
 * Program of an installed Chromium. Its bare name when there is none: then only what starts a
 * browser fails, and says so.
 */
export function chromiumPath(): string {
  return findBrowser('chromium') ?? 'chromium';
}
