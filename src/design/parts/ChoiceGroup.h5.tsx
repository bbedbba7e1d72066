import type { ChoiceGroupProps } from './ChoiceGroup'

/** The question over a list of choices, as a fieldset. */
export function ChoiceGroup({ label, describedBy, children }: ChoiceGroupProps) {
  return (
    <fieldset className="hj-field" aria-describedby={describedBy}>
      <legend className="hj-field__label">{label}</legend>
      {children}
    </fieldset>
  )
}
