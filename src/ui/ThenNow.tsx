import type { VNode } from 'preact';
import type { ThenNowView, TimeBox } from '../describe/describe-then-now';
import { joinWords } from './join-words';
import { GapButton, Notes, Said, type CardReading } from './Said';

function Box({ box, reader }: { readonly box: TimeBox; readonly reader: CardReading }): VNode {
  const { heading, date, isAsOf, note, isGap, remark, roles } = box;
  return (
    <div>
      <h3>
        {heading}
        {date !== null && (
          <span>
            {isAsOf ? (
              <GapButton section="dates" onOpenData={reader.onOpenData}>
                {date}
              </GapButton>
            ) : (
              date
            )}
          </span>
        )}
      </h3>
      {note !== null && (
        <p {...(isGap ? { class: 'mh-dim' } : {})}>
          {note}
          {remark !== null && <small>{remark}</small>}
        </p>
      )}
      {roles.map(({ lead, title, details, dates, origin }) => (
        <p>
          {lead !== null && (
            <small>
              {lead}
              {reader.language === 'en' && ' '}
            </small>
          )}
          <Said passage={title} />
          {details.length > 0 && (
            <small>{joinWords(details.map((part) => <Said passage={part} />))}</small>
          )}
          <small class="mh-dates">
            <Notes notes={dates} origin={origin} reader={reader} />
          </small>
        </p>
      ))}
    </div>
  );
}

/** What a person was on the date of the page beside what they are now; alone where that date is not known. */
export function ThenNow({
  view: { footnote, past, present },
  reader,
}: {
  readonly view: ThenNowView;
  readonly reader: CardReading;
}): VNode {
  return (
    <section class="mh-thennow">
      {past !== null && <Box box={past} reader={reader} />}
      <Box box={present} reader={reader} />
      {footnote !== null && <p class="mh-basis">{footnote}</p>}
    </section>
  );
}
