import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { followState } from '../lib/follow-state';
import { PopupScreen, type PopupActions } from '../ui/PopupScreen';
import type { Reader } from '../describe/translate';
import { UNKNOWN_PAGE } from '../model/page-context';
import type { CardParts } from '../ui/LoadedCard';
import { Ask } from './Ask';
import { describePopup, type PopupState } from './describe-popup';
import { isSettled, loadPopup, type PopupParts } from './load-popup';

// Pages are read in slices of a few milliseconds: names come in while one looks.
const REFRESH_MS = 250;

/** The popup of one tab: asks, shows, and asks again until the page is read. */
export function Popup({
  parts,
  shortcut,
  reader,
  reloadTab,
  openVetting,
  openOptions,
  copy,
  close,
}: {
  readonly parts: PopupParts;
  readonly shortcut: string | null;
  readonly reader: Reader;
  readonly reloadTab: () => Promise<void>;
  readonly openVetting: () => Promise<void>;
  readonly openOptions: () => Promise<void>;
  readonly copy: (text: string) => Promise<boolean>;
  /** Closes the popup. */
  readonly close: () => void;
}): VNode {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const [isAsking, setAsking] = useState(false);
  const tab = useMemo(() => followState(() => loadPopup(parts), setState), [parts]);

  useEffect(() => {
    if (isSettled(state)) return;
    const delay = state.kind === 'loading' ? 0 : REFRESH_MS;
    const timer = setTimeout(() => void tab.refresh(), delay);
    return () => clearTimeout(timer);
  }, [state, tab]);

  const host = state.kind === 'ready' ? state.page.host : '';
  const isPrivate = state.kind === 'ready' && state.page.isPrivate;
  const { askPage, askFrame, askWorker } = parts;
  const openName = async (at: number): Promise<boolean> => {
    const name = state.kind === 'ready' ? state.names[at] : undefined;
    if (name === undefined) return false;
    const { frameId, index } = name;
    return frameId === 0
      ? askPage('openMention', { index })
      : askFrame(frameId)('openName', { index });
  };
  const order = (done: Promise<unknown>): void =>
    void tab.after(done).catch(() => setState({ kind: 'failed' }));
  const actions: PopupActions = {
    setSiteMarks: (isOn) => order(askWorker('setSiteMarks', { host, isOn, isPrivate })),
    setAllMarks: (isOn) => order(askWorker('setAllMarks', { isOn, isPrivate })),
    // A page or frame that went away meanwhile is a state of the tab.
    openMention: (at) =>
      void openName(at)
        .catch(() => false)
        .then((isOpen) => (isOpen ? close() : tab.refresh())),
    openData: (section) => {
      askWorker('openDataPage', { section }).then(close, () => setState({ kind: 'failed' }));
    },
    openVetting: () => void openVetting().finally(close),
    openOptions: () => void openOptions().finally(close),
    act: () => void reloadTab().finally(close),
  };
  const card = useMemo<CardParts>(
    () => ({
      load: (id) => askWorker('getCard', { id, page: UNKNOWN_PAGE, place: null }),
      onCopy: copy,
      onOpenData: actions.openData,
    }),
    [askWorker],
  );
  return (
    <PopupScreen
      view={describePopup(state, reader)}
      shortcut={shortcut}
      reader={reader}
      actions={actions}
      ask={
        <Ask
          lookUp={(text) => askWorker('lookUp', { text })}
          card={card}
          reader={reader}
          onAsking={setAsking}
        />
      }
      isAsking={isAsking}
    />
  );
}
