import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { CorrectionGroup, MarkSwitchView, OptionsView } from '../describe/describe-options';
import type { Reader } from '../describe/translate';
import type { SettingsChange } from '../model/settings';
import { Logo } from './Logo';
import { StoredSection, type StoredActions } from './StoredSection';

/** What the page of settings can do. */
export interface OptionsActions extends StoredActions {
  readonly change: (change: SettingsChange) => void;
  readonly saveFile: () => void;
  readonly takeFile: (file: File) => void;
}

/** A label with what it switches or chooses beside it. */
function Field({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="mh-field">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}

function Switch({
  id,
  label,
  isOn,
  onChange,
}: {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}): VNode {
  return (
    <Field id={id} label={label}>
      <input
        class="mh-switch"
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </Field>
  );
}

/** A switch whose label is a mark of the kind that it switches. */
function MarkSwitch({
  view: { marks, form, sample, label, isOn },
  onChange,
}: {
  readonly view: MarkSwitchView;
  readonly onChange: (isOn: boolean) => void;
}): VNode {
  const words = (
    <>
      <span class={`mh-mark mh-mark--${form}`}>{sample}</span>
      <small>{label}</small>
    </>
  );
  return <Switch id={`marks-${marks}`} label={words} isOn={isOn} onChange={onChange} />;
}

function Corrections({
  group: { id, heading, rows },
  reader: { translate },
  onChange,
}: {
  readonly group: CorrectionGroup;
  readonly reader: Reader;
  readonly onChange: (change: SettingsChange) => void;
}): VNode {
  return (
    <section>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {rows.length === 0 ? (
        <p class="mh-none">{translate('optionsNone')}</p>
      ) : (
        <ul>
          {rows.map(({ text, undo }) => (
            <li class="mh-field" key={text}>
              <span>{text}</span>
              <button
                type="button"
                class="mh-btn"
                aria-label={translate('optionsUndoLabel', text)}
                onClick={() => {
                  onChange(undo);
                  // The button goes with its row; the heading stays.
                  document.getElementById(id)?.focus();
                }}
              >
                {translate('optionsUndo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CorrectionsFile({
  reader: { translate },
  actions: { saveFile, takeFile },
  notice,
}: {
  readonly reader: Reader;
  readonly actions: OptionsActions;
  readonly notice: string | null;
}): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section>
      <h2 id="file">{translate('optionsFile')}</h2>
      <p>{translate('optionsFileText')}</p>
      <div class="mh-acts">
        <button type="button" class="mh-btn" onClick={saveFile}>
          {translate('optionsExport')}
        </button>
        <button type="button" class="mh-btn" onClick={() => input.current?.click()}>
          {translate('optionsImport')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) takeFile(file);
            currentTarget.value = ''; // the same file may be chosen again
          }}
        />
      </div>
      <p role="status" class="mh-options__notice">
        {notice}
      </p>
    </section>
  );
}

/** The page of settings: marks, card, corrections and what becomes of them. */
export function OptionsScreen({
  view,
  reader,
  notice,
  storedNotice,
  dataPage,
  actions,
}: {
  /** Null when the worker did not answer. */
  readonly view: OptionsView | null;
  readonly reader: Reader;
  /** What came of the last change of corrections; null before the first one. */
  readonly notice: string | null;
  /** What came of the report or the deletion; null before. */
  readonly storedNotice: string | null;
  /** Address of the page about the data. */
  readonly dataPage: string;
  readonly actions: OptionsActions;
}): VNode {
  const { translate, language } = reader;
  const { change } = actions;
  return (
    <div class="mh mh-options" lang={language}>
      <header>
        <p class="mh-brand">
          <Logo /> {translate('extensionName')}
        </p>
        <h1>{translate('optionsTitle')}</h1>
      </header>
      {view === null ? (
        <main>
          <p role="alert">{translate('optionsFailed')}</p>
        </main>
      ) : (
        <>
          <nav aria-label={translate('optionsSections')}>
            <a href="#marks">{translate('optionsMarks')}</a>
            <a href="#links">{translate('optionsLinks')}</a>
            <a href="#card">{translate('optionsCard')}</a>
            {view.groups.map(({ id, heading }) => (
              <a href={`#${id}`}>{heading}</a>
            ))}
            <a href="#file">{translate('optionsFile')}</a>
            <a href="#stored">{translate('optionsStored')}</a>
            <a href="#data">{translate('optionsData')}</a>
            <a href="#privacy">{translate('optionsPrivacy')}</a>
          </nav>
          <main>
            <section>
              <h2 id="marks">{translate('optionsMarks')}</h2>
              <Switch
                id="marks-all"
                label={view.allSwitch.label}
                isOn={view.allSwitch.isOn}
                onChange={(isOn) => change({ kind: 'all', isOn })}
              />
              {view.marks.map((one) => (
                <MarkSwitch
                  view={one}
                  onChange={(isOn) => change({ kind: 'marks', marks: one.marks, isOn })}
                />
              ))}
              {view.keepingNote !== null && <p role="status">{view.keepingNote}</p>}
            </section>
            <section>
              <h2 id="links">{translate('optionsLinks')}</h2>
              <p>{translate('optionsLinksText')}</p>
              {view.links.map(({ links, label, isOn }) => (
                <Switch
                  id={`links-${links}`}
                  label={<span class={`mh-mark mh-mark--link-${links}`}>{label}</span>}
                  isOn={isOn}
                  onChange={(on) => change({ kind: 'links', links, isOn: on })}
                />
              ))}
            </section>
            <section>
              <h2 id="card">{translate('optionsCard')}</h2>
              <Field id="text-size" label={translate('optionsTextSize')}>
                <select
                  id="text-size"
                  class="mh-sel"
                  onChange={({ currentTarget }) => {
                    const chosen = view.textSizes[currentTarget.selectedIndex];
                    if (chosen) change({ kind: 'text-size', textSize: chosen.value });
                  }}
                >
                  {view.textSizes.map(({ value, label }) => (
                    <option value={String(value)} selected={value === view.textSize}>
                      {label}
                    </option>
                  ))}
                </select>
              </Field>
            </section>
            {view.groups.map((group) => (
              <Corrections group={group} reader={reader} onChange={change} />
            ))}
            <CorrectionsFile reader={reader} actions={actions} notice={notice} />
            <StoredSection reader={reader} actions={actions} notice={storedNotice} />
            <section>
              <h2 id="data">{translate('optionsData')}</h2>
              <p>
                {view.dataDate} · <a href={dataPage}>{translate('dataTitle')}</a>
              </p>
            </section>
            <section>
              <h2 id="privacy">{translate('optionsPrivacy')}</h2>
              <p>{translate('optionsPrivacyText')}</p>
            </section>
          </main>
        </>
      )}
    </div>
  );
}
