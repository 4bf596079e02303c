import { render } from 'preact';
import { copyText } from '../browser/copy-text';
import { handedLinks } from '../browser/handed-links';
import { translate } from '../browser/i18n';
import { isPrivateWindow } from '../browser/private-window';
import { askBackground } from '../browser/ask-background';
import { saveFile } from '../browser/save-file';
import { askTab } from '../browser/tabs';
import { readerOf } from '../describe/translate';
import { MovedScreen } from '../ui/vetting/VettingScreen';
import { holdList } from './hold-list';
import { openKeptLinks, openPassingLinks } from './kept-links';
import { openLinkWork } from './link-work';
import { isPrivateSource, readLinkSource } from './link-source';
import { openStore } from './open-store';
import { Vetting } from './Vetting';

const reader = readerOf(translate);

async function start(): Promise<void> {
  document.documentElement.lang = reader.language;
  document.title = `${translate('vetTitle')} – ${translate('extensionName')}`;
  const source = await readLinkSource({ hash: location.hash, askTab, handed: handedLinks() });
  // Handed links are taken once: reloading the page must not ask for them again.
  history.replaceState(null, '', location.pathname);
  const isPrivate = isPrivateWindow() || isPrivateSource(source);
  const { store, keeping } = await openStore(
    isPrivate,
    { openKeptLinks, openPassingLinks },
    reader,
  );
  let tell = (): void => undefined;
  const work = openLinkWork({ ask: askBackground, store, onChange: () => tell() });
  if (!isPrivate) holdList(showMoved);
  render(
    <Vetting
      ask={askBackground}
      reader={reader}
      work={work}
      onWorkChange={(listener) => void (tell = listener)}
      page={source.kind === 'page' ? source.page : null}
      keeping={keeping}
      save={saveFile}
      copy={copyText}
      now={() => new Date()}
    />,
    document.body,
  );
  await work.start();
  if (source.kind === 'handed') {
    await work.add(source.links.urls.map((url) => ({ url, decision: null, note: '' })));
  }
}

function showMoved(): void {
  render(<MovedScreen reader={reader} onWorkHere={() => location.reload()} />, document.body);
}

void start();
