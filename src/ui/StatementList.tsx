import type { VNode } from 'preact';
import type { StatementView, ThreadView } from '../describe/describe-statements';
import type { LinkedView } from '../describe/describe-links';
import { formatCount } from '../describe/format-number';
import { Icon } from './Icon';
import { joinWords } from './join-words';
import { OutsideLink, Said } from './Said';
import { ConflictList } from './SourceList';
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

function LinkedStatement({ link }: { readonly link: LinkedView }): VNode {
  return (
    <>
      <OutsideLink url={link.url}>
        <Said passage={link.speaker} /> <time dateTime={link.dateTime}>{link.date}</time>
      </OutsideLink>
      {link.summary !== null && (
        <>
          {' '}
          <Said passage={link.summary} />
        </>
      )}
    </>
  );
}

/** What stands against a statement, each with its words; then what is in line with it. */
function Links({
  links,
  reader,
}: {
  readonly links: readonly LinkedView[];
  readonly reader: Reader;
}): VNode | null {
  const against = links.filter(({ relation }) => relation === 'against');
  const alike = links.filter(({ relation }) => relation === 'with');
  if (links.length === 0) return null;
  return (
    <dl class="mh-links">
      {against.length > 0 && (
        <>
          <dt>{reader.translate('linkAgainst')}</dt>
          {against.map((link) => (
            <dd>
              <LinkedStatement link={link} />
            </dd>
          ))}
        </>
      )}
      {alike.length > 0 && (
        <>
          <dt>{reader.translate('linkWith')}</dt>
          <dd>{joinWords(alike.map((link) => <LinkedStatement link={link} />))}</dd>
        </>
      )}
    </dl>
  );
}

function StatementItem({
  statement,
  reader,
}: {
  readonly statement: StatementView;
  readonly reader: Reader;
}): VNode {
  const { speaker, tags, age } = statement;
  return (
    <li tabIndex={-1} {...(statement.isAnonymous ? { 'data-anon': '' } : {})}>
      <div class="mh-st__top">
        <time dateTime={statement.dateTime}>{statement.date}</time>
        {age !== null && <span>{age}</span>}
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
      {statement.note !== null && (
        <p class="mh-dim">
          <Said passage={statement.note} />
        </p>
      )}
      {statement.conflicts.length > 0 && (
        <>
          <p class="mh-dim">{reader.translate('conflictsHeading')}</p>
          <ConflictList conflicts={statement.conflicts} />
        </>
      )}
      <Path statement={statement} reader={reader} />
      <Links links={statement.links} reader={reader} />
    </li>
  );
}

/** A dated list on a rail; a filled dot has a name, a hollow one has none. */
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

/** Answers on one matter: the latest state, and behind one click all that came before or beside it. */
export function ThreadOfAnswers({
  thread: { latest, history },
  reader,
}: {
  readonly thread: ThreadView;
  readonly reader: Reader;
}): VNode {
  return (
    <>
      <ol class="mh-st">
        <StatementItem statement={latest} reader={reader} />
      </ol>
      {history.length > 0 && (
        <details class="mh-history">
          <summary>
            {reader.translate('threadHistory', formatCount(history.length, reader.language))}
          </summary>
          <ol class="mh-st">
            {history.map((statement) => (
              <StatementItem key={statement.id} statement={statement} reader={reader} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
