import type { ChoiceProps } from './Choice'

/** A native radio button or checkbox, drawn by us: arrow keys, Space and forms' habits come with it. */
export function Choice({ type, name, checked, invalid, describedBy, onChange, children }: ChoiceProps) {
  return (
    <label className="hj-choice">
      <input
        type={type}
        name={name}
        className={`hj-choice__mark hj-choice__mark--${type}${checked ? ' hj-choice__mark--on' : ''}`}
        checked={checked}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="hj-choice__words">{children}</span>
    </label>
  )
}
