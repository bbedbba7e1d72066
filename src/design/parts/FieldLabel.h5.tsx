import type { FieldLabelProps } from './FieldLabel'

/** The words above an input; pressing them goes into it. */
export function FieldLabel({ of, children }: FieldLabelProps) {
  return (
    <label htmlFor={of} className="hj-field__label">
      {children}
    </label>
  )
}
