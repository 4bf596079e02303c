import { render } from 'preact';
import { translate } from '../browser/i18n';
import { isPrivateWindow } from '../browser/private-window';
import { askBackground } from '../browser/runtime';
import { readerOf } from '../describe/translate';
import { Options } from './Options';
import { saveFile } from './save-file';

const reader = readerOf(translate);
document.documentElement.lang = reader.language;
document.title = `${translate('optionsTitle')} – ${translate('extensionName')}`;
render(
  <Options ask={askBackground} reader={reader} isPrivate={isPrivateWindow()} save={saveFile} />,
  document.body,
);
