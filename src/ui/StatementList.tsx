import type { VNode } from 'preact';
import type { StatementView } from '../describe/describe-statements';
import { Icon } from './Icon';
import { OutsideLink, Said } from './Said';
import type { Reader } from '../describe/translate';
import { UnfoldingList } from './UnfoldingList';

// DESIGN: more than four statements unfold.
const STATEMENTS_FIRST = 4;

/** The way from the first publisher on, and where the statement can be read. */
function Path({
  statement,
  reader,
}: {
  readonly statement: StatementView;
  readonly reader: Reader;
}): VNode {
  const { path, link } = statement;
  return (
    <p class="mh-via">
      {path.length > 0 && <span class="mh-sr">{reader.translate('statementPath')}</span>}
      {path.map((step, place) => (
        <>
          {place > 0 && <Icon name="arrow" size={11} />}
          <Said passage={step} />
        </>
      ))}
      <OutsideLink url={link.url}>{link.text}</OutsideLink>
    </p>
  );
}

function StatementItem({
  statement,
  reader,
}: {
  readonly statement: StatementView;
  readonly reader: Reader;
}): VNode {
  const { speaker, tags } = statement;
  return (
    <li tabIndex={-1} {...(statement.isAnonymous ? { 'data-anon': '' } : {})}>
      <div class="mh-st__top">
        <time dateTime={statement.dateTime}>{statement.date}</time>
        {tags.map((tag) => (
          <span class="mh-tag">{tag}</span>
        ))}
      </div>
      <p>
        {speaker !== null && (
          <b {...(speaker.lang === null ? {} : { lang: speaker.lang })}>
            {reader.translate('statementSpeaker', speaker.text)}
            {reader.language === 'en' && ' '}
          </b>
        )}
        <Said passage={statement.summary} />
      </p>
      {statement.anonymity !== null && (
        <p class="mh-via">
          <Icon name="unnamed" size={12} />
          <Said passage={statement.anonymity} />
        </p>
      )}
      <Path statement={statement} reader={reader} />
    </li>
  );
}

/** A dated list on a rail, newest first; a filled dot has a name, a hollow one has none. */
export function StatementList({
  statements,
  reader,
}: {
  readonly statements: readonly StatementView[];
  readonly reader: Reader;
}): VNode {
  return (
    <UnfoldingList
      class="mh-st"
      first={STATEMENTS_FIRST}
      reader={reader}
      rows={statements.map((statement) => (
        <StatementItem key={statement.id} statement={statement} reader={reader} />
      ))}
    />
  );
}
