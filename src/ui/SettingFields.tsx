import type { ComponentChildren, VNode } from 'preact';
import type { MarkSwitchView } from '../describe/describe-options';

/** A label with what it switches or chooses beside it. */
export function Field({
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

/** A setting that is on or off. */
export function Switch({
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
export function MarkSwitch({
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
