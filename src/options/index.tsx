import { render } from 'preact';
import { translate } from '../browser/i18n';
import { isPrivateWindow } from '../browser/private-window';
import { askBackground } from '../browser/ask-background';
import { saveFile } from '../browser/save-file';
import { readerOf } from '../describe/translate';
import { Options } from './Options';

const reader = readerOf(translate);
document.documentElement.lang = reader.language;
document.title = `${translate('optionsTitle')} – ${translate('extensionName')}`;
render(
  <Options
    ask={askBackground}
    reader={reader}
    isPrivate={isPrivateWindow()}
    save={(name, text) => saveFile({ name, text, type: 'application/json' })}
    copy={(text) => navigator.clipboard.writeText(text)}
  />,
  document.body,
);
