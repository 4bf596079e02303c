import { render } from 'preact';
import { translate } from '../browser/i18n';
import { askBackground } from '../browser/ask-background';
import { describeData } from '../describe/describe-data';
import { readerOf } from '../describe/translate';
import { DataScreen } from '../ui/DataScreen';

async function start(): Promise<void> {
  const reader = readerOf(translate);
  document.documentElement.lang = reader.language;
  const record = await askBackground('getDataRecord', {}).catch(() => null);
  const view = record === null ? null : describeData(record, reader);
  document.title = `${translate('dataTitle')} – ${translate('extensionName')}`;
  render(<DataScreen view={view} reader={reader} />, document.body);
  // The section that the address names was not there yet when the browser looked for it.
  document.getElementById(location.hash.slice(1))?.focus();
}

void start();
