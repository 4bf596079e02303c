import type { VNode } from 'preact';
import type { ThenNowView, TimeBox } from '../describe/describe-then-now';
import type { Reader } from '../describe/translate';
import { Said, UnverifiedTag } from './Said';

function Box({ box, reader }: { readonly box: TimeBox; readonly reader: Reader }): VNode {
  const { heading, date, note, roles } = box;
  return (
    <div>
      <h3>
        {heading}
        {date !== null && <span>{date}</span>}
      </h3>
      {note !== null && <p>{note}</p>}
      {roles.map(({ title, time, isUnverified }) => (
        <p>
          <Said passage={title} />
          <small>
            {time} {isUnverified && <UnverifiedTag translate={reader.translate} />}
          </small>
        </p>
      ))}
    </div>
  );
}

/** What a person was on the date of the page beside what they are now. */
export function ThenNow({
  view: { past, present },
  reader,
}: {
  readonly view: ThenNowView;
  readonly reader: Reader;
}): VNode {
  return (
    <section class="mh-thennow">
      <Box box={past} reader={reader} />
      <Box box={present} reader={reader} />
    </section>
  );
}
