import { View } from '@tarojs/components'
import { useId } from 'react'
import { Choice } from './Choice'
import { ChoiceGroup } from './ChoiceGroup'
import { FieldError } from './FieldError'

interface Props {
  label: string
  options: readonly { value: string; label: string; note?: string }[]
  /** Null until the person has picked: nothing is chosen for them. */
  value: string | null
  onChange(value: string): void
  error?: string
  /** What ErrorSummary calls it. */
  name?: string
}

/** One of several. What cannot be chosen is left out, not greyed. */
export function RadioList({ label, options, value, onChange, error, name }: Props) {
  const id = useId()
  return (
    <ChoiceGroup label={label} name={name} describedBy={error ? `${id}error` : undefined}>
      <FieldError id={`${id}error`}>{error}</FieldError>
      <View className="hj-choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            // Pages behind this one stay in a browser's document: of all radio buttons of one name, it leaves one chosen.
            name={`${name ?? ''}${id}`}
            label={[option.label, option.note].filter(Boolean).join('，')}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          >
            <View className="hj-choice__label">{option.label}</View>
            {option.note && <View className="hj-choice__note">{option.note}</View>}
          </Choice>
        ))}
      </View>
    </ChoiceGroup>
  )
}
