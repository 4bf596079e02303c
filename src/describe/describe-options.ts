import type { DisplayNames } from '../model/entity';
import type { DataVersion } from '../model/profile';
import {
  LINK_SWITCHES,
  MARK_SWITCHES,
  TEXT_SIZES,
  type LinkSwitch,
  type MarkSwitch,
  type Settings,
  type SettingsChange,
  type TextSize,
} from '../model/settings';
import { formatDate } from './format-date';
import { referredName } from './passage';
import type { MessageKey, Reader } from './translate';

/** A switch of one kind of marks, with a sample of the mark. */
export interface MarkSwitchView {
  readonly marks: MarkSwitch;
  /** The form that such a mark has. */
  readonly form: Exclude<MarkSwitch, 'metonym'>;
  readonly sample: string;
  readonly label: string;
  readonly isOn: boolean;
}

/** A switch of one kind of links, with a sample of the mark. */
interface LinkSwitchView {
  readonly links: LinkSwitch;
  readonly label: string;
  readonly isOn: boolean;
}

/** A correction that can be taken back. */
interface CorrectionRow {
  readonly text: string;
  /** Takes it back. */
  readonly undo: SettingsChange;
}

/** A list of corrections of one sort. */
export interface CorrectionGroup {
  readonly id: 'sites' | 'names' | 'bearers';
  readonly heading: string;
  readonly rows: readonly CorrectionRow[];
}

/** Everything that the page of settings shows, in words. */
export interface OptionsView {
  readonly allSwitch: { readonly label: string; readonly isOn: boolean };
  readonly marks: readonly MarkSwitchView[];
  readonly links: readonly LinkSwitchView[];
  readonly textSize: TextSize;
  readonly textSizes: readonly { readonly value: TextSize; readonly label: string }[];
  readonly groups: readonly CorrectionGroup[];
  readonly dataDate: string;
  /** Said where nothing is remembered; null elsewhere. */
  readonly keepingNote: string | null;
}

/** What the page of settings is made from. */
export interface OptionsRecord {
  readonly settings: Settings;
  /** Of the entities that corrections speak of, by id. */
  readonly names: Readonly<Record<string, DisplayNames>>;
  readonly dataVersion: DataVersion;
  /** False once a change could not be stored. */
  readonly isLasting: boolean;
}

const MARKS: Readonly<
  Record<MarkSwitch, { readonly label: MessageKey; readonly sample: MessageKey }>
> = {
  outlet: { label: 'groupOutlets', sample: 'optionsSampleOutlet' },
  person: { label: 'groupPeople', sample: 'optionsSamplePerson' },
  organisation: { label: 'groupOrganisations', sample: 'optionsSampleOrganisation' },
  metonym: { label: 'optionsMetonyms', sample: 'optionsSampleMetonym' },
};

const LINKS: Readonly<Record<LinkSwitch, MessageKey>> = {
  rated: 'optionsLinksRated',
  state: 'optionsLinksState',
  'look-alike': 'optionsLinksLookAlike',
  shortener: 'optionsLinksShortener',
};

/** What the page of settings shows. */
export function describeOptions(
  { settings, names, dataVersion, isLasting }: OptionsRecord,
  reader: Reader,
  isPrivate: boolean,
): OptionsView {
  const { translate, language } = reader;
  return {
    allSwitch: { label: translate('switchAll'), isOn: settings.isOn },
    marks: MARK_SWITCHES.map((marks) => ({
      marks,
      form: marks === 'metonym' ? 'organisation' : marks,
      sample: translate(MARKS[marks].sample),
      label: translate(MARKS[marks].label),
      isOn: !settings.offKinds.includes(marks),
    })),
    links: LINK_SWITCHES.map((links) => ({
      links,
      label: translate(LINKS[links]),
      isOn: settings.linkKinds.includes(links),
    })),
    textSize: settings.textSize,
    textSizes: TEXT_SIZES.map((value) => ({
      value,
      label: translate('optionsPercent', String(value)),
    })),
    groups: describeCorrections(settings, names, reader),
    dataDate: translate('dataVersion', formatDate(dataVersion.date, language)),
    keepingNote: describeKeeping(isPrivate, isLasting, reader),
  };
}

function describeKeeping(
  isPrivate: boolean,
  isLasting: boolean,
  { translate }: Reader,
): string | null {
  if (isPrivate) return translate('switchPrivate');
  return isLasting ? null : translate('switchNotKept');
}

function describeCorrections(
  { offSites, offNames, wrongBearers }: Settings,
  names: OptionsRecord['names'],
  { translate, language }: Reader,
): readonly CorrectionGroup[] {
  return [
    {
      id: 'sites',
      heading: translate('optionsSites'),
      rows: offSites.map((host) => ({ text: host, undo: { kind: 'site', host, isOn: true } })),
    },
    {
      id: 'names',
      heading: translate('optionsNames'),
      rows: offNames.map((name) => ({ text: name, undo: { kind: 'name', name, isOn: true } })),
    },
    {
      id: 'bearers',
      heading: translate('optionsBearers'),
      rows: wrongBearers.map(({ name, id }) => ({
        text: translate('optionsBearer', name, referredName(id, names, language).text),
        undo: { kind: 'bearer', name, id, isOn: true },
      })),
    },
  ];
}
