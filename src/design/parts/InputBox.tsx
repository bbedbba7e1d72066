import { Input } from '@tarojs/components'
import { memo, useEffect, useRef, useState } from 'react'
import { spoken } from '../spoken'
import { type FieldKind, lengthOf, tidy } from '../typing'

export interface InputBoxProps {
  id: string
  name: string
  label: string
  kind: FieldKind
  value: string
  maxLength?: number
  invalid: boolean
  describedBy?: string
  onChange(value: string): void
  onBlur?(): void
}

const keyboards = {
  text: 'text',
  'id-number': 'idcard',
  phone: 'number',
  'bank-card': 'number',
  code: 'number',
  amount: 'digit',
} as const

/**
 * WeChat's input. It keeps the text itself: a value that travels through the page comes back late and moves the cursor,
 * so the page's value is only taken over when it differs from what was last told to the page.
 */
export const InputBox = memo(function InputBox(box: InputBoxProps) {
  const [text, setText] = useState(box.value)
  const told = useRef(box.value)

  useEffect(() => {
    if (box.value === told.current) return
    told.current = box.value
    setText(box.value)
  }, [box.value])

  return (
    <Input
      id={box.id}
      name={box.name}
      className={`hj-input${box.invalid ? ' hj-input--wrong' : ''}`}
      type={keyboards[box.kind]}
      // Twice the length: a number pasted with its spaces is tidied, not cut off.
      maxlength={(lengthOf(box.kind, box.maxLength) ?? 70) * 2}
      cursorSpacing={120}
      value={text}
      {...spoken({ label: box.label })}
      onInput={(event) => {
        const kept = tidy(box.kind, event.detail.value, box.maxLength)
        told.current = kept
        setText(kept)
        box.onChange(kept)
      }}
      onBlur={() => box.onBlur?.()}
    />
  )
})
