import { CORRECTIONS_MAX, type Settings, type SettingsChange } from '../model/settings';

/** The settings after one change. Asked twice, a change does no more than once. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  const { offSites, offNames, offKinds, linkKinds, wrongBearers } = settings;
  switch (change.kind) {
    case 'all':
      return { ...settings, isOn: change.isOn };
    case 'text-size':
      return { ...settings, textSize: change.textSize };
    case 'marks':
      return { ...settings, offKinds: put(offKinds, change.marks, !change.isOn) };
    case 'links':
      return { ...settings, linkKinds: put(linkKinds, change.links, change.isOn) };
    case 'site':
      return { ...settings, offSites: put(offSites, change.host, !change.isOn) };
    case 'name':
      return { ...settings, offNames: put(offNames, change.name, !change.isOn) };
    case 'bearer': {
      const { name, id } = change;
      return { ...settings, wrongBearers: put(wrongBearers, { name, id }, !change.isOn) };
    }
    case 'import': {
      const added = change.corrections;
      return {
        ...settings,
        offSites: join(offSites, added.offSites),
        offNames: join(offNames, added.offNames),
        wrongBearers: join(wrongBearers, added.wrongBearers),
      };
    }
  }
}

/** The list with a member or without it. */
function put<Member>(list: readonly Member[], member: Member, isIn: boolean): readonly Member[] {
  return isIn ? join(list, [member]) : list.filter((one) => keyOf(one) !== keyOf(member));
}

/** Both lists as one, sorted, nothing twice; the first ones when there are too many. */
function join<Member>(list: readonly Member[], more: readonly Member[]): readonly Member[] {
  const all = new Map([...list, ...more].slice(0, CORRECTIONS_MAX).map((one) => [keyOf(one), one]));
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const keyOf = (member: unknown): string => JSON.stringify(member);
