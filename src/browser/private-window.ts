import { extensionApi } from './extension-api';

/** True in a window whose pages are not remembered. */
export function isPrivateWindow(): boolean {
  return extensionApi().extension.inIncognitoContext === true;
}
