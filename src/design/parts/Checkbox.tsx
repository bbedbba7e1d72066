import { View } from '@tarojs/components'
import { type ReactNode, useId } from 'react'
import { placeOf } from '../place-of'
import { Choice } from './Choice'
import { FieldError } from './FieldError'

interface Props {
  label: string
  checked: boolean
  onChange(checked: boolean): void
  error?: string
  /** What is being agreed to, outside the part that can be pressed. */
  children?: ReactNode
  /** What ErrorSummary calls it. */
  name?: string
}

/** A consent. Pages start it unticked; each consent has its own. */
export function Checkbox({ label, checked, onChange, error, children, name }: Props) {
  const id = useId()
  return (
    <View className={`hj-field ${placeOf(name ?? id)}`}>
      <FieldError id={`${id}error`}>{error}</FieldError>
      <View className="hj-choices">
        <Choice
          type="checkbox"
          name={name ?? id}
          label={label}
          checked={checked}
          invalid={Boolean(error)}
          describedBy={error ? `${id}error` : undefined}
          onChange={onChange}
        >
          <View className="hj-choice__label">{label}</View>
        </Choice>
        {children && <View className="hj-choice__more">{children}</View>}
      </View>
    </View>
  )
}
