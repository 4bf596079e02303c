import type { VNode } from 'preact';
import type { RatingView, RatingsView, ScaleView } from '../describe/describe-ratings';
import type { StripView } from '../describe/describe-strip';
import { GapButton, OutsideLink, Said, type OpenData } from './Said';
import type { Reader } from '../describe/translate';

const percent = (place: number): string => `${place}%`;

/** The rater's own line: ends printed, middle half as a band, median as a tick, the score a dot. */
function Strip({ strip }: { readonly strip: StripView }): VNode {
  const { band, median } = strip;
  return (
    <svg class="mh-strip" height="25" aria-hidden="true">
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
          <text x={percent(median.at)} y="25" text-anchor="middle">
            {median.text}
          </text>
        </>
      )}
      <circle class="dot" cx={percent(strip.at)} cy="9" r="5" />
      <text x="0" y="25" text-anchor="middle">
        {strip.low}
      </text>
      <text x="100%" y="25" text-anchor="middle">
        {strip.high}
      </text>
    </svg>
  );
}

function Scale({
  scale,
  isShort,
}: {
  readonly scale: ScaleView;
  readonly isShort: boolean;
}): VNode | null {
  switch (scale.kind) {
    case 'strip':
      return <Strip strip={scale.strip} />;
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

/** One rating: rater, date and value on a line, the rater's own scale below. */
function RatingRow({
  rating,
  isShort = false,
}: {
  readonly rating: RatingView;
  /** Without captions, for the popup. */
  readonly isShort?: boolean;
}): VNode {
  return (
    <div class="mh-rate" role="group" aria-label={rating.label}>
      <div class="mh-rate__top">
        <OutsideLink url={rating.url} class="mh-rate__who">
          <Said passage={rating.rater} />
        </OutsideLink>
        <time class="mh-rate__when" dateTime={rating.dateTime}>
          {rating.date}
        </time>
        <span class="mh-rate__val">
          {rating.scale.kind === 'tag' ? (
            <span class="mh-tag">
              <Said passage={rating.value} />
            </span>
          ) : (
            <Said passage={rating.value} />
          )}
          {rating.rank !== null && <span class="mh-dim"> · {rating.rank}</span>}
        </span>
      </div>
      <Scale scale={rating.scale} isShort={isShort} />
      {!isShort && rating.captions.length > 0 && (
        <p class="mh-rate__cap">
          {rating.captions.map((caption) => (
            <>
              <Said passage={caption} />{' '}
            </>
          ))}
        </p>
      )}
    </div>
  );
}

/** All ratings of an entity; that none is held is said in the same neutral grey everywhere. */
export function RatingList({
  view,
  reader,
  onOpenData,
  isShort = false,
}: {
  readonly view: RatingsView;
  readonly reader: Reader;
  readonly onOpenData: OpenData;
  readonly isShort?: boolean;
}): VNode {
  const { translate } = reader;
  if (view.ratings.length === 0) {
    return (
      <>
        <p class="mh-none">
          <GapButton section="ratings" onOpenData={onOpenData}>
            {translate('ratingNone')}
          </GapButton>
        </p>
        {!isShort && <p class="mh-rate__cap mh-indent">{translate('ratingNoneNeutral')}</p>}
      </>
    );
  }
  return (
    <>
      {view.ratings.map((rating) => (
        <RatingRow rating={rating} isShort={isShort} />
      ))}
      {!isShort && view.missing !== null && (
        <p class="mh-none mh-miss">
          <span>
            <GapButton section="ratings" onOpenData={onOpenData}>
              {translate('ratingNone')}
            </GapButton>
            {view.missing}
          </span>
        </p>
      )}
    </>
  );
}
