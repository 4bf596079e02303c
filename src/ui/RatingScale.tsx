import type { VNode } from 'preact';
import type { ScaleView } from '../describe/describe-ratings';
import type { StripView } from '../describe/describe-strip';
import { Said } from './Said';

const percent = (place: number): string => `${place}%`;

/** The rater's own line: ends printed, middle half as a band, median as a tick, the score a dot. */
function Strip({ strip, isBare }: { readonly strip: StripView; readonly isBare: boolean }): VNode {
  const { band, median } = strip;
  return (
    <svg class="mh-strip" height={isBare ? 18 : 25} aria-hidden="true">
      {band !== null && (
        <rect
          class="band"
          x={percent(band.from)}
          width={percent(band.to - band.from)}
          y="4"
          height="10"
          rx="2"
        />
      )}
      <line class="ax" x1="0" y1="9" x2="100%" y2="9" />
      <line class="ax" x1="0" y1="6" x2="0" y2="12" />
      <line class="ax" x1="100%" y1="6" x2="100%" y2="12" />
      {median !== null && (
        <>
          <line class="med" x1={percent(median.at)} y1="3" x2={percent(median.at)} y2="15" />
          {!isBare && (
            <text x={percent(median.at)} y="25" text-anchor="middle">
              {median.text}
            </text>
          )}
        </>
      )}
      <circle class="dot" cx={percent(strip.at)} cy="9" r="5" />
      {!isBare && (
        <>
          <text x="0" y="25" text-anchor="middle">
            {strip.low}
          </text>
          <text x="100%" y="25" text-anchor="middle">
            {strip.high}
          </text>
        </>
      )}
    </svg>
  );
}

/** A rating drawn on its rater's own scale; null where that is a word only. */
export function RatingScale({
  scale,
  isShort,
  isBare = false,
}: {
  readonly scale: ScaleView;
  /** Without words under the steps. */
  readonly isShort: boolean;
  /** Without figures under the line, where the head of the column tells its ends. */
  readonly isBare?: boolean;
}): VNode | null {
  switch (scale.kind) {
    case 'strip':
      return <Strip strip={scale.strip} isBare={isBare} />;
    case 'steps':
      return (
        <div class="mh-steps" aria-hidden="true">
          {scale.steps.map(({ isHeld, label }) => (
            <span>
              <i {...(isHeld ? { 'data-on': '' } : {})} />
              {!isShort && <Said passage={label} />}
            </span>
          ))}
        </div>
      );
    case 'tag':
      return null;
  }
}
