import type { VNode } from 'preact';
import type { RatingView, RatingsView } from '../describe/describe-ratings';
import { RatingScale } from './RatingScale';
import { GapButton, OutsideLink, Said, type OpenData } from './Said';
import type { Reader } from '../describe/translate';
import { Unfolding } from './Unfolding';
import { MoreButton } from './UnfoldingList';

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
    <div class="mh-rate" role="group" aria-label={rating.label} tabIndex={-1}>
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
      <RatingScale scale={rating.scale} isShort={isShort} />
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

// Scores of more domains than these by one rater push all else out of sight.
const RATINGS_FIRST = 3;

/** The rows of each rater by themselves. */
function byRater(ratings: readonly RatingView[]): readonly (readonly RatingView[])[] {
  return [...new Set(ratings.map(({ url }) => url))].map((url) =>
    ratings.filter((rating) => rating.url === url),
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
      {byRater(view.ratings).map((ratings) => (
        <Unfolding<HTMLDivElement> rows={ratings.length} first={RATINGS_FIRST}>
          {({ list, shown, hidden, unfold }) => (
            <div class="mh-rates" ref={list}>
              {ratings.slice(0, shown).map((rating) => (
                <RatingRow rating={rating} isShort={isShort} />
              ))}
              <MoreButton
                hidden={hidden}
                reader={reader}
                onUnfold={unfold}
                class="mh-btn mh-btn--quiet"
              />
            </div>
          )}
        </Unfolding>
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
