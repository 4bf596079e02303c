import { restart, world } from '../../support/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../../src/browser/settings';
import { entityId } from '../../../src/model/entity';
import {
  readSettings,
  UPGRADE_STEPS,
  type UpgradeStep,
} from '../../../src/browser/settings-schema';

const DEFAULTS = {
  ...{ isOn: true, offKinds: ['metonym'], linkKinds: [], textSize: 100 },
  ...{ offSites: [], offNames: [], wrongBearers: [] },
};

/** What a reader has changed in every field. */
const CHANGED = {
  ...{
    isOn: false,
    offKinds: ['outlet'],
    linkKinds: ['state'],
    textSize: 125,
    offSites: ['a.example'],
  },
  ...{ offNames: ['Graham'], wrongBearers: [{ name: 'Powell', id: 'colin-powell' }] },
};

beforeEach(() => restart());

describe('reading what is stored', () => {
  it.each([
    ['nothing', undefined, DEFAULTS],
    ['settings of today', { schema: 4, ...CHANGED }, CHANGED],
    [
      'settings of schema 2',
      { schema: 2, ...CHANGED },
      { ...CHANGED, offKinds: ['metonym', 'outlet'], linkKinds: [] },
    ],
    [
      'settings of schema 1',
      { schema: 1, isOn: false, offSites: ['a.example'] },
      { ...DEFAULTS, isOn: false, offSites: ['a.example'] },
    ],
    ['no record', 'settings', DEFAULTS],
    ['a list', [1], DEFAULTS],
    ['no schema', { isOn: false }, DEFAULTS],
    ['schema 0', { schema: 0, isOn: false }, DEFAULTS],
    ['half a schema', { schema: 0.5, isOn: false }, DEFAULTS],
    [
      'one damaged field',
      { schema: 1, isOn: 'no', offSites: ['a.example'] },
      { ...DEFAULTS, isOn: true, offSites: ['a.example'] },
    ],
    [
      'a name that is none and a size that is not offered',
      { schema: 4, ...CHANGED, offNames: [1], textSize: 7 },
      { ...CHANGED, offNames: [], textSize: 100 },
    ],
    [
      'somebody who is nobody',
      { schema: 4, ...CHANGED, wrongBearers: [{ name: 'Powell', id: 'No Id' }] },
      { ...CHANGED, wrongBearers: [] },
    ],
    [
      'a damaged list',
      { schema: 1, isOn: false, offSites: [3] },
      { ...DEFAULTS, isOn: false, offSites: [] },
    ],
    [
      'a list without end',
      { schema: 1, isOn: false, offSites: Array(10_001).fill('a') },
      { ...DEFAULTS, isOn: false, offSites: [] },
    ],
  ])('%s', (_, stored, settings) => {
    expect(readSettings(stored)).toEqual({ settings, mayReplace: true });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ schema: fc.nat(9), isOn: fc.anything(), offSites: fc.anything() }),
        ),
        (stored) => {
          expect(Array.isArray(readSettings(stored).settings.offSites)).toBe(true);
        },
      ),
    );
  });
});

describe('schemas', () => {
  // What two earlier versions of an imagined extension stored, and the steps that lead on from them.
  const steps: readonly UpgradeStep[] = [
    ({ off, ...rest }) => ({ ...rest, offSites: typeof off === 'string' ? off.split(' ') : [] }),
    ({ isPaused, ...rest }) => ({ ...rest, isOn: isPaused !== true }),
  ];
  const settings = { ...DEFAULTS, isOn: false, offSites: ['a.example', 'b.example'] };

  it.each([
    ['the oldest', { schema: 1, isPaused: true, off: 'a.example b.example' }, true],
    ['one between', { schema: 2, isPaused: true, offSites: settings.offSites }, true],
    ['the newest', { schema: 3, ...settings }, true],
    ['one not yet known', { schema: 4, ...settings, colour: 'green' }, false],
  ])('%s is read the same way', (_, stored, mayReplace) => {
    expect(readSettings(stored, steps)).toEqual({ settings, mayReplace });
  });

  it('a newer one whose fields have changed gives defaults for these', () => {
    const stored = { schema: 9, isOn: 'sometimes', offSites: ['a.example'] };
    expect(readSettings(stored).settings).toEqual({
      ...DEFAULTS,
      isOn: true,
      offSites: ['a.example'],
    });
  });

  // What each released version stored, with other values than the defaults. Add a line with each step.
  const released: readonly (readonly [stored: unknown, settings: unknown])[] = [
    [{ schema: 4, ...CHANGED }, CHANGED],
    [
      { schema: 3, ...CHANGED },
      { ...CHANGED, linkKinds: [] },
    ],
    [
      { schema: 2, ...CHANGED },
      { ...CHANGED, offKinds: ['metonym', 'outlet'], linkKinds: [] },
    ],
    [
      { schema: 1, isOn: false, offSites: ['a.example'] },
      { ...DEFAULTS, isOn: false, offSites: ['a.example'] },
    ],
  ];

  it('every released one is upgraded to what it meant', () => {
    expect(released).toHaveLength(UPGRADE_STEPS.length + 1);
    for (const [stored, meant] of released) {
      expect(readSettings(stored)).toEqual({ settings: meant, mayReplace: true });
    }
  });
});

describe('a switch', () => {
  it('of one site is remembered', async () => {
    await openSettings().change({ kind: 'site', host: 'b.example', isOn: false }, false);
    await openSettings().change({ kind: 'site', host: 'a.example', isOn: false }, false);
    expect(await openSettings().read(false)).toEqual({
      ...DEFAULTS,
      isOn: true,
      offSites: ['a.example', 'b.example'],
    });
    await openSettings().change({ kind: 'site', host: 'b.example', isOn: true }, false);
    expect(world.local.items).toEqual({
      settings: { schema: 4, ...DEFAULTS, offSites: ['a.example'] },
    });
  });

  it('of all sites is remembered, that of each site kept', async () => {
    const settings = openSettings();
    await settings.change({ kind: 'site', host: 'a.example', isOn: false }, false);
    await settings.change({ kind: 'all', isOn: false }, false);
    expect(await settings.read(false)).toEqual({
      ...DEFAULTS,
      isOn: false,
      offSites: ['a.example'],
    });
  });

  it('is not lost when another comes at the same time', async () => {
    const settings = openSettings();
    await Promise.all(
      ['a', 'b', 'c'].map((host) => settings.change({ kind: 'site', host, isOn: false }, false)),
    );
    expect((await settings.read(false)).offSites).toEqual(['a', 'b', 'c']);
  });

  it('is carried out after one that failed', async () => {
    const settings = openSettings();
    const { set } = world.session;
    Object.assign(world.local, { set: () => Promise.reject(new Error('disk full')) });
    Object.assign(world.session, { set: () => Promise.reject(new Error('memory full')) });
    const failed = settings.change({ kind: 'all', isOn: false }, false);
    await expect(failed).rejects.toThrow('memory full');
    Object.assign(world.session, { set });
    await settings.change({ kind: 'all', isOn: false }, false);
    expect((await settings.read(false)).isOn).toBe(false);
  });

  it('holds until the browser closes where the disk is full, and is stored once there is room', async () => {
    const settings = openSettings();
    const off = (host: string) => settings.change({ kind: 'site', host, isOn: false }, false);
    await off('a.example');
    const { set } = world.local;
    Object.assign(world.local, { set: () => Promise.reject(new Error('disk full')) });
    await off('b.example');
    expect((await settings.read(false)).offSites).toEqual(['a.example', 'b.example']);
    expect(await settings.isLasting()).toBe(false);
    Object.assign(world.local, { set });
    await off('c.example');
    expect(await settings.isLasting()).toBe(true);
    expect(world.local.items).toMatchObject({
      settings: { offSites: ['a.example', 'b.example', 'c.example'] },
    });
  });

  it('replaces nothing that could not be read', async () => {
    const settings = openSettings();
    const kept = { settings: { schema: 3, ...CHANGED } };
    world.local.items = structuredClone(kept);
    const { get } = world.local;
    Object.assign(world.local, { get: () => Promise.reject(new Error('corrupt')) });
    expect(await settings.read(false)).toEqual(DEFAULTS);
    await settings.change({ kind: 'all', isOn: false }, false);
    expect((await settings.read(false)).isOn).toBe(false);
    expect(await settings.isLasting()).toBe(false);
    expect(world.local.items).toEqual(kept);
    Object.assign(world.local, { get });
  });

  it('replaces what was damaged', async () => {
    world.local.items = { settings: 'damaged' };
    await openSettings().change({ kind: 'all', isOn: false }, false);
    expect(world.local.items).toEqual({ settings: { schema: 4, ...DEFAULTS, isOn: false } });
  });

  it('leaves settings of a newer schema as they are, and holds until the browser closes', async () => {
    const newer = {
      settings: { schema: 99, isOn: true, offSites: ['a.example'], colour: 'green' },
    };
    world.local.items = structuredClone(newer);
    const settings = openSettings();
    await settings.change({ kind: 'all', isOn: false }, false);
    await settings.change({ kind: 'site', host: 'b.example', isOn: false }, false);
    expect(await settings.read(false)).toEqual({
      ...DEFAULTS,
      isOn: false,
      offSites: ['a.example', 'b.example'],
    });
    expect(world.local.items).toEqual(newer);
  });
});

describe('a correction', () => {
  it('is remembered once, in order, and taken back', async () => {
    const settings = openSettings();
    const off = (name: string) => ({ kind: 'name', name, isOn: false }) as const;
    for (const name of ['NBC', 'ABC', 'NBC']) await settings.change(off(name), false);
    expect((await openSettings().read(false)).offNames).toEqual(['ABC', 'NBC']);
    await settings.change({ kind: 'name', name: 'ABC', isOn: true }, false);
    expect((await openSettings().read(false)).offNames).toEqual(['NBC']);
  });

  it('of a bearer concerns one name and one entity', async () => {
    const settings = openSettings();
    const powell = { kind: 'bearer', name: 'Powell' } as const;
    const [colin, jerome] = [entityId('colin-powell'), entityId('jerome-powell')];
    await settings.change({ ...powell, id: jerome, isOn: false }, false);
    await settings.change({ ...powell, id: colin, isOn: false }, false);
    await settings.change({ ...powell, id: colin, isOn: true }, false);
    expect((await settings.read(false)).wrongBearers).toEqual([{ name: 'Powell', id: jerome }]);
  });

  it('of a private window is forgotten with it', async () => {
    const settings = openSettings();
    await settings.change({ kind: 'name', name: 'NBC', isOn: false }, true);
    expect((await settings.read(true)).offNames).toEqual(['NBC']);
    expect(await settings.read(false)).toEqual(DEFAULTS);
    expect(world.local.items).toEqual({});
  });
});

it('keeps the kinds of marks and the size of the text', async () => {
  const settings = openSettings();
  await settings.change({ kind: 'marks', marks: 'person', isOn: false }, false);
  await settings.change({ kind: 'text-size', textSize: 140 }, false);
  expect(await openSettings().read(false)).toEqual({
    ...DEFAULTS,
    offKinds: ['metonym', 'person'],
    textSize: 140,
  });
});

describe('a switch of a private window', () => {
  it('leaves nothing in storage and does not reach other windows', async () => {
    const settings = openSettings();
    await settings.change({ kind: 'site', host: 'secret.example', isOn: false }, true);
    await settings.change({ kind: 'all', isOn: false }, true);
    expect(await settings.read(true)).toEqual({
      ...DEFAULTS,
      isOn: false,
      offSites: ['secret.example'],
    });
    expect(await settings.read(false)).toEqual(DEFAULTS);
    expect(world.local.items).toEqual({});
  });

  it('starts from what holds elsewhere', async () => {
    const settings = openSettings();
    await settings.change({ kind: 'site', host: 'a.example', isOn: false }, false);
    expect(await settings.read(true)).toEqual({ ...DEFAULTS, isOn: true, offSites: ['a.example'] });
    await settings.change({ kind: 'site', host: 'a.example', isOn: true }, true);
    expect(await settings.read(true)).toEqual(DEFAULTS);
    expect((await settings.read(false)).offSites).toEqual(['a.example']);
  });

  it('is forgotten with the last private window', async () => {
    const settings = openSettings();
    await settings.change({ kind: 'all', isOn: false }, true);
    await settings.forgetPrivate();
    expect(await settings.read(true)).toEqual(DEFAULTS);
    expect(world.session.items).toEqual({});
  });
});

it('shuts pages out of the settings where the browser can', async () => {
  const levels: unknown[] = [];
  await openSettings().keepFromPages(); // as in Firefox: nothing to call
  Object.assign(world.local, {
    setAccessLevel: (level: unknown) => Promise.resolve(levels.push(level)),
  });
  await openSettings().keepFromPages();
  expect(levels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});
