import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  readCorrectionsFile,
  writeCorrectionsFile,
  type FileProblem,
} from '../browser/corrections-file';
import { describeErrors } from '../describe/describe-errors';
import { formatCount } from '../describe/format-number';
import { describeOptions } from '../describe/describe-options';
import type { MessageKey, Reader } from '../describe/translate';
import { followState } from '../lib/follow-state';
import type { DataVersion } from '../model/profile';
import type { Corrections, SettingsChange } from '../model/settings';
import type { BackgroundCalls, SettingsRecord } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import { OptionsScreen, type OptionsActions } from '../ui/OptionsScreen';

const FILE_NAME = 'masthead-corrections.json';

// Ten thousand corrections of each sort fit into it; a larger file is none of ours.
const FILE_MAX_BYTES = 10_000_000;

const PROBLEMS: Readonly<Record<FileProblem, MessageKey>> = {
  'other-file': 'optionsOtherFile',
  newer: 'optionsNewerFile',
  damaged: 'optionsDamagedFile',
};

/** The page of settings: asks, shows, changes, and asks again. */
export function Options({
  ask,
  reader,
  isPrivate,
  save,
  copy,
}: {
  readonly ask: Asker<BackgroundCalls>;
  readonly reader: Reader;
  readonly isPrivate: boolean;
  /** Saves a text under a name where the reader's downloads go. */
  readonly save: (name: string, text: string) => void;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
}): VNode {
  const { translate, language } = reader;
  const [record, setRecord] = useState<SettingsRecord | null | 'loading'>('loading');
  const [notice, setNotice] = useState<string | null>(null);
  const [storedNotice, setStoredNotice] = useState<string | null>(null);

  const settings = useMemo(
    () => followState(() => ask('getSettings', { isPrivate }).catch(() => null), setRecord),
    [ask, isPrivate],
  );
  useEffect(() => {
    // A correction may be made on a page while this one is open.
    const onVisible = (): void =>
      void (document.visibilityState === 'visible' && settings.refresh());
    void settings.refresh();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [settings]);

  /** False when it failed; what there is now is shown in either case. */
  const carryOut = (order: Promise<unknown>): Promise<boolean> =>
    settings.after(order).then(
      () => true,
      () => false,
    );

  async function change(order: SettingsChange, done: string | null): Promise<void> {
    const isDone = await carryOut(ask('changeSettings', { change: order, isPrivate }));
    setNotice(isDone ? done : translate('optionsFailed'));
  }

  async function takeFile(file: File): Promise<void> {
    const text = file.size <= FILE_MAX_BYTES ? await file.text() : '';
    const read = readCorrectionsFile(text);
    if (!read.ok) {
      setNotice(translate(PROBLEMS[read.problem]));
      return;
    }
    const count = formatCount(countCorrections(read.value), language);
    const order = { kind: 'import', corrections: read.value } as const;
    await change(order, translate('optionsImported', count));
  }

  async function copyReport(data: DataVersion): Promise<void> {
    const isCopied = await ask('getErrors', {})
      .then(({ version, errors }) => copy(describeErrors(errors, { version, data })))
      .then(
        () => true,
        () => false,
      );
    setStoredNotice(translate(isCopied ? 'optionsReportCopied' : 'optionsFailed'));
  }

  async function deleteStored(): Promise<void> {
    const isDone = await carryOut(ask('deleteStored', {}));
    setStoredNotice(translate(isDone ? 'optionsDeleted' : 'optionsFailed'));
  }

  if (record === 'loading') return <div class="mh" />;
  const actions: OptionsActions = {
    change: (order) => void change(order, null),
    saveFile: () => record !== null && save(FILE_NAME, writeCorrectionsFile(record.settings)),
    takeFile: (file) => void takeFile(file),
    copyReport: () => record !== null && void copyReport(record.dataVersion),
    deleteStored: () => void deleteStored(),
  };
  return (
    <OptionsScreen
      view={record === null ? null : describeOptions(record, reader, isPrivate)}
      reader={reader}
      notice={notice}
      storedNotice={storedNotice}
      dataPage="../data-page/index.html"
      actions={actions}
    />
  );
}

function countCorrections({ offSites, offNames, wrongBearers }: Corrections): number {
  return offSites.length + offNames.length + wrongBearers.length;
}
