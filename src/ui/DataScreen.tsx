import type { ComponentChildren, VNode } from 'preact';
import type { DataView, FigureRow, RaterRow, SourceRow } from '../describe/describe-data';
import type { MessageKey, Reader } from '../describe/translate';
import type { DataSection } from '../model/data-record';
import { joinWords } from './join-words';
import { Logo } from './Logo';
import { OutsideLink, Said } from './Said';

const HEADINGS: readonly (readonly [DataSection, MessageKey])[] = [
  ['version', 'dataVersionHeading'],
  ['ratings', 'ratingNone'],
  ['dates', 'dataDatesHeading'],
  ['unchecked', 'sourceOwnKnowledge'],
  ['gaps', 'dataGapsHeading'],
  ['sources', 'sourcesHeading'],
];

function Figures({ rows }: { readonly rows: readonly FigureRow[] }): VNode {
  return (
    <dl class="mh-figures">
      {rows.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A table that scrolls sideways inside itself where the window is narrow. */
function Table({
  label,
  columns,
  children,
}: {
  readonly label: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="mh-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Rater({ rater }: { readonly rater: RaterRow }): VNode {
  return (
    <tr>
      <th scope="row">
        <OutsideLink url={rater.url}>
          <Said passage={rater.name} />
        </OutsideLink>
        <small>
          <Said passage={rater.reading} />
        </small>
      </th>
      <td>{rater.about}</td>
      <td>
        <Said passage={rater.scale} />
      </td>
      <td class="mh-when">{rater.date}</td>
      <td class="mh-number">{rater.count}</td>
    </tr>
  );
}

function Source({
  source,
  reader,
}: {
  readonly source: SourceRow;
  readonly reader: Reader;
}): VNode {
  const { url, title, attribution, note, notice } = source;
  const remarks = [attribution, note].filter((passage) => passage !== null);
  return (
    <tr>
      <th scope="row">
        {url === null ? (
          <Said passage={title} />
        ) : (
          <OutsideLink url={url}>
            <Said passage={title} />
          </OutsideLink>
        )}
        {remarks.length > 0 && (
          <small>{joinWords(remarks.map((passage) => <Said passage={passage} />))}</small>
        )}
        {notice !== null && (
          <details>
            <summary>{reader.translate('dataNotice')}</summary>
            <small>
              <Said passage={notice} />
            </small>
          </details>
        )}
      </th>
      <td>
        <Said passage={source.licence} />
      </td>
      <td class="mh-when">{source.date}</td>
      <td class="mh-number">{source.count}</td>
    </tr>
  );
}

function sectionContent(section: DataSection, view: DataView, reader: Reader): ComponentChildren {
  const { translate } = reader;
  switch (section) {
    case 'version':
      return (
        <>
          <p>{translate('dataVersionText', view.date)}</p>
          <p class="mh-hash">
            <span>SHA-256</span> <code>{view.hash}</code>
          </p>
          <Figures rows={view.counts} />
        </>
      );
    case 'ratings':
      return (
        <>
          <p>{view.rated}</p>
          <p>{translate('dataRatingsText')}</p>
          <Table
            label={translate('dataRaters')}
            columns={[
              translate('columnRater'),
              translate('columnAbout'),
              translate('columnScale'),
              translate('columnDate'),
              translate('columnCount'),
            ]}
          >
            {view.raters.map((rater) => (
              <Rater key={rater.id} rater={rater} />
            ))}
          </Table>
        </>
      );
    case 'dates':
      return (
        <>
          <p>{translate('dataDatesText')}</p>
          <p>{view.inOldSnapshot}</p>
        </>
      );
    case 'unchecked':
      return (
        <>
          <p>{translate('dataUncheckedText')}</p>
          <p>{view.unchecked}</p>
        </>
      );
    case 'gaps':
      return (
        <>
          <p>{translate('dataGapsText')}</p>
          <Figures rows={view.gaps} />
        </>
      );
    case 'sources':
      return (
        <>
          <p>{translate('dataSourcesText')}</p>
          <Table
            label={translate('sourcesHeading')}
            columns={[
              translate('columnSource'),
              translate('columnLicence'),
              translate('columnDate'),
              translate('columnRecords'),
            ]}
          >
            {view.sources.map((source) => (
              <Source key={source.id} source={source} reader={reader} />
            ))}
          </Table>
        </>
      );
  }
}

/** The page about the data: what it rests on, what it holds, what it leaves open. */
export function DataScreen({
  view,
  reader,
}: {
  /** Null when the database did not answer. */
  readonly view: DataView | null;
  readonly reader: Reader;
}): VNode {
  const { translate, language } = reader;
  return (
    <div class="mh mh-data" lang={language}>
      <header>
        <p class="mh-brand">
          <Logo />
          {translate('extensionName')}
        </p>
        <h1>{translate('dataTitle')}</h1>
        <p class="mh-data__lead">{translate('dataLead')}</p>
      </header>
      {view !== null && (
        <nav aria-label={translate('dataTitle')}>
          <ul>
            {HEADINGS.map(([section, heading]) => (
              <li>
                <a href={`#${section}`}>{translate(heading)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main>
        {view === null ? (
          <p role="alert">{translate('stateErrorTitle')}</p>
        ) : (
          HEADINGS.map(([section, heading]) => (
            <section>
              <h2 id={section} tabIndex={-1}>
                {translate(heading)}
              </h2>
              {sectionContent(section, view, reader)}
            </section>
          ))
        )}
      </main>
    </div>
  );
}
