import { decodeBase64 } from './decode-base64';
import { findAllNames } from '../../src/match/find-all-names';
import { openGazetteer } from '../../src/match/gazetteer';
import type { FoundElsewhere } from './measure-place-page';

// A worker that finds names in the texts that it is sent.

declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(
        listen: (
          texts: readonly string[],
          from: unknown,
          answer: (found: FoundElsewhere) => void,
        ) => void,
      ): void;
    };
  };
};

const names = (globalThis as unknown as { readonly NAMES: string }).NAMES;
const gazetteer = openGazetteer(decodeBase64(names));

chrome.runtime.onMessage.addListener((texts, _, answer) => {
  const begin = performance.now();
  const hits = texts.map((text) => findAllNames(text, [gazetteer]));
  answer({ hits, ms: performance.now() - begin });
});
