import { isBoolean, isRecord, isShortArray, isShortString } from '../lib/guards';

/** The switches: for all sites, and the sites where the reader has turned marks off. */
export interface Settings {
  readonly isOn: boolean;
  /** Hosts as the browser writes them, sorted. */
  readonly offSites: readonly string[];
}

/** What was stored, as far as it can be read. */
export interface StoredSettings {
  readonly settings: Settings;
  /** False for what a newer version of the extension wrote: it must find it as it left it. */
  readonly mayReplace: boolean;
}

/** Makes the content of one schema out of that of the schema before. Never throws. */
export type UpgradeStep = (
  older: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** The step at place n leads from schema n + 1 to n + 2; a step once released stays as it is. */
export const UPGRADE_STEPS: readonly UpgradeStep[] = [];

/** What holds before the reader has touched a switch. */
const DEFAULT_SETTINGS: Settings = { isOn: true, offSites: [] };

// No reader switches off more sites by hand; a longer list was not written by us.
const OFF_SITES_MAX = 10_000;
// Longest host name of the domain name system, in characters.
const HOST_MAX_LENGTH = 253;

/**
 * Reads what lies in storage, upgrading older schemas step by step.
 * Whatever cannot be read counts as never set, field by field.
 */
export function readSettings(
  stored: unknown,
  steps: readonly UpgradeStep[] = UPGRADE_STEPS,
): StoredSettings {
  const newest = steps.length + 1;
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, mayReplace: true };
  const schema = stored['schema'];
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
    return { settings: DEFAULT_SETTINGS, mayReplace: true };
  }
  const upgraded = steps.slice(schema - 1).reduce((older, step) => step(older), stored);
  return { settings: pickSettings(upgraded), mayReplace: schema <= newest };
}

/** What to store, marked with the newest schema. */
export function writeSettings(settings: Settings): Readonly<Record<string, unknown>> {
  return { schema: UPGRADE_STEPS.length + 1, ...settings };
}

function pickSettings({ isOn, offSites }: Readonly<Record<string, unknown>>): Settings {
  const isHost = (value: unknown): value is string => isShortString(value, HOST_MAX_LENGTH);
  return {
    isOn: isBoolean(isOn) ? isOn : DEFAULT_SETTINGS.isOn,
    offSites: isShortArray(offSites, OFF_SITES_MAX, isHost) ? offSites : DEFAULT_SETTINGS.offSites,
  };
}
