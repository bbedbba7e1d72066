import { View } from '@tarojs/components'
import { useCallback, useId, useRef } from 'react'
import { words } from '../copy'
import { placeOf } from '../place-of'
import { Semantic } from '../Semantic'
import { type FieldKind, lengthOf } from '../typing'
import { FieldError } from './FieldError'
import { FieldLabel } from './FieldLabel'
import { InputBox } from './InputBox'

/** How long a press lasts, generously: from leaving a field to the tap it was left for. */
const pressMilliseconds = 300

interface Props {
  /** What ErrorSummary calls it. */
  name: string
  label: string
  hint?: string
  error?: string
  value: string
  onChange(value: string): void
  onBlur?(): void
  /** Decides the keyboard, and how what is typed is tidied. */
  kind?: FieldKind
  maxLength?: number
  /** Counts along: 已输 12 位，共 18 位. */
  counter?: boolean
}

/** One question. The label stays above, and the error says what to do about it. */
export function TextField({ name, label, hint, error, value, kind = 'text', maxLength, counter, ...tell }: Props) {
  const id = useId()
  // The same functions for the box's whole life: it renders again only when there is something to show.
  const listeners = useRef(tell)
  listeners.current = tell
  const onChange = useCallback((typed: string) => listeners.current.onChange(typed), [])
  // Not at once: what is said about the field moves the page, and the finger that left it is still on its way to something else.
  const onBlur = useCallback(() => void setTimeout(() => listeners.current.onBlur?.(), pressMilliseconds), [])
  const describedBy = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ')

  return (
    <View className={`hj-field ${placeOf(name)}`}>
      <FieldLabel of={id}>{label}</FieldLabel>
      {hint && (
        <Semantic as="div" id={`${id}hint`} className="hj-field__hint">
          {hint}
        </Semantic>
      )}
      <FieldError id={`${id}error`}>{error}</FieldError>
      <InputBox
        id={id}
        name={name}
        label={label}
        kind={kind}
        value={value}
        maxLength={maxLength}
        invalid={Boolean(error)}
        describedBy={describedBy || undefined}
        onChange={onChange}
        onBlur={onBlur}
      />
      {counter && <View className="hj-field__count">{words.typed(value.length, lengthOf(kind, maxLength))}</View>}
    </View>
  )
}
