import type { VNode } from 'preact';
import type { ConflictView, SourceView } from '../describe/describe-sources';
import { joinWords } from './join-words';
import { OutsideLink, Said, UnverifiedTag, type CardReading } from './Said';

/** Where the facts of the card come from; folded, since it is as long as the card itself. */
export function SourceList({
  sources,
  reader,
}: {
  readonly sources: readonly SourceView[];
  readonly reader: CardReading;
}): VNode {
  const { translate } = reader;
  return (
    <details class="mh-sources">
      <summary>
        {translate('sourcesHeading')} <span>{sources.length}</span>
      </summary>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>
            <p>
              {source.url === null ? (
                <Said passage={source.title} />
              ) : (
                <OutsideLink url={source.url}>
                  <Said passage={source.title} />
                </OutsideLink>
              )}{' '}
              {source.isUnverified && <UnverifiedTag reader={reader} />}
            </p>
            <p class="mh-src">
              {joinWords([
                ...(source.attribution === null ? [] : [<Said passage={source.attribution} />]),
                <Said passage={source.licence} />,
                source.date,
                ...(source.supplies === null ? [] : [source.supplies]),
              ])}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Two values side by side where two sources differ. */
export function ConflictList({
  conflicts,
}: {
  readonly conflicts: readonly ConflictView[];
}): VNode {
  return (
    <dl class="mh-facts">
      {conflicts.map(({ field, values }) => (
        <>
          <dt>{field}</dt>
          <dd>
            <ul>
              {values.map(({ value, note, by }) => (
                <li>
                  <Said passage={value} />{' '}
                  <small>
                    {note !== null && (
                      <>
                        <Said passage={note} />
                        {' · '}
                      </>
                    )}
                    <Said passage={by} />
                  </small>
                </li>
              ))}
            </ul>
          </dd>
        </>
      ))}
    </dl>
  );
}
