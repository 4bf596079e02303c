import type { VNode } from 'preact';
import type { EntityKind } from '../model/entity';

/** A drawing on a 16-px grid. */
export type IconName =
  | EntityKind
  | 'alike'
  | 'arrow'
  | 'clock'
  | 'close'
  | 'info'
  | 'lock'
  | 'page'
  | 'question'
  | 'warning';

/** Outlines, one path each; the unnamed speaker has a bar over the eyes besides. */
const PATHS: Readonly<Record<IconName, string>> = {
  outlet: 'M2.6 3.1h10.8M2.6 5.1h10.8M2.6 8h4.6v5.2H2.6zM9.2 8.2h4.2M9.2 10.6h4.2M9.2 13h2.6',
  person:
    'M5.3 5.4a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M2.9 13.6c.5-2.9 2.5-4.3 5.1-4.3s4.6 1.4 5.1 4.3',
  organisation: 'M2.4 6.2 8 2.8l5.6 3.4zM4.3 8v3.6M8 8v3.6M11.7 8v3.6M2.4 13.4h11.2',
  platform: 'M2.5 2.5h4.3v4.3H2.5zM9.2 2.5h4.3v4.3H9.2zM2.5 9.2h4.3v4.3H2.5zM9.2 9.2h4.3v4.3H9.2z',
  unnamed:
    'M5.6 4.1a2.7 2.7 0 0 1 4.8 0M10.4 7.5a2.7 2.7 0 0 1-4.8 0M2.9 13.9c.5-2.7 2.5-4 5.1-4s4.6 1.3 5.1 4',
  alike: 'M2.4 11.6 4.8 4.8l2.4 6.8M3.2 9.4h3.2M8.8 11.6l2.4-6.8 2.4 6.8M9.6 9.4h3.2',
  arrow: 'M2.5 8h10.6M9.6 4.6 13.1 8l-3.5 3.4',
  clock: 'M2.3 8a5.7 5.7 0 1 0 11.4 0A5.7 5.7 0 1 0 2.3 8M8 4.9V8l2.2 1.5',
  close: 'm4.2 4.2 7.6 7.6M11.8 4.2l-7.6 7.6',
  info: 'M2.2 8a5.8 5.8 0 1 0 11.6 0A5.8 5.8 0 1 0 2.2 8M8 7.3v3.7M8 4.9v.3',
  lock: 'M3.4 7.2h9.2v6.2H3.4zM5.4 7V5.3a2.6 2.6 0 0 1 5.2 0V7',
  page: 'M4 2.4h5.6l2.8 2.8v8.4H4zM6.2 7.4h4M6.2 9.5h4M6.2 11.5h2.4',
  question:
    'M2.2 8a5.8 5.8 0 1 0 11.6 0A5.8 5.8 0 1 0 2.2 8M6.2 6.4c.1-1.1.9-1.7 1.9-1.7 1.1 0 1.9.7 1.9 1.7 0 1.3-1.9 1.4-1.9 2.7M8.1 11.2v.3',
  warning: 'M8 2.5 14.2 13.2H1.8zM8 6.4v3.2M8 11.3v.3',
};

// Beside text of 11.5 to 13.5 px.
const DEFAULT_SIZE_PX = 15;

/** An icon in the colour of the text around it; decoration only, the words say the same. */
export function Icon({
  name,
  size = DEFAULT_SIZE_PX,
}: {
  readonly name: IconName;
  /** CSS px. */
  readonly size?: number;
}): VNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.25"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
      {name === 'unnamed' && (
        <rect x="3.6" y="4.7" width="8.8" height="2.2" rx=".4" fill="currentColor" stroke="none" />
      )}
    </svg>
  );
}
