import type { VNode } from 'preact';
import type { OptionsView } from '../describe/describe-options';
import type { Reader } from '../describe/translate';
import type { SettingsChange } from '../model/settings';
import { Corrections, CorrectionsFile, type CorrectionsFileActions } from './CorrectionSections';
import { Logo } from './Logo';
import { Field, MarkSwitch, Switch } from './SettingFields';
import { StoredSection, type StoredActions } from './StoredSection';

/** What the page of settings can do. */
export interface OptionsActions extends StoredActions, CorrectionsFileActions {
  readonly change: (change: SettingsChange) => void;
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
