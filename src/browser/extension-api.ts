/** Who sent a message, as the browser tells it. */
export interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  /** Where `url` is none of the web, as of a frame that a page has written: whose page that is. */
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly url?: string; readonly incognito: boolean };
}

/** Hears a message; true keeps `sendResponse` open for an answer that comes later. */
export type MessageListener = (
  message: unknown,
  from: MessageSender,
  sendResponse: (reply: unknown) => void,
) => true | undefined;

/** What a script in a page may use of the browser's extension functions. */
export interface ExtensionApi {
  readonly runtime: {
    readonly id: string;
    readonly getURL: (path: string) => string;
    readonly sendMessage: (message: unknown) => Promise<unknown>;
    readonly onMessage: {
      readonly addListener: (listener: MessageListener) => void;
    };
  };
  readonly i18n: {
    readonly getMessage: (key: string, substitutions: readonly string[]) => string;
  };
  readonly extension: { readonly inIncognitoContext?: boolean };
}

declare global {
  // Firefox has `browser`, Chromium has `chrome`.
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi | undefined;
}

/**
 * The browser's own functions without the polyfill, which would be parsed in every tab: what is
 * used here answers with promises in both browsers. `onMessage` must be answered by `sendResponse`;
 * Chrome 140 does not understand a promise there. Throws TypeError outside an extension.
 */
export function extensionApi(): ExtensionApi {
  const api = globalThis.browser ?? globalThis.chrome;
  if (api === undefined) throw new TypeError('no extension here');
  return api;
}
