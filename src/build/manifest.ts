/** The browsers that one manifest is made for. */
export type Browser = 'chrome' | 'firefox';

/** The parts of manifest.json that differ between browsers; everything else is passed through. */
export interface SourceManifest {
  readonly background: {
    readonly service_worker: string;
    readonly scripts: readonly string[];
  };
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/**
 * The manifest of one browser: the source without what only the other one understands.
 * Chrome runs the background as a service worker, Firefox as an event page.
 */
export function makeManifest(
  source: SourceManifest,
  { browser, version }: { readonly browser: Browser; readonly version: string },
): Readonly<Record<string, unknown>> {
  const { background, minimum_chrome_version, browser_specific_settings, ...shared } = source;
  const { service_worker, scripts } = background;
  switch (browser) {
    case 'chrome':
      return { ...shared, version, minimum_chrome_version, background: { service_worker } };
    case 'firefox':
      return { ...shared, version, browser_specific_settings, background: { scripts } };
  }
}
