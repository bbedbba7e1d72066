import { type InputHTMLAttributes, useRef, useState } from 'react'
import { type FieldKind, tidy } from '../typing'
import type { InputBoxProps } from './InputBox'

const keyboards: Record<FieldKind, InputHTMLAttributes<HTMLInputElement>> = {
  text: { type: 'text', autoComplete: 'off' },
  'id-number': { type: 'text', autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
  'bank-card': { type: 'text', inputMode: 'numeric', autoComplete: 'off' },
  code: { type: 'text', inputMode: 'numeric', autoComplete: 'one-time-code' },
  amount: { type: 'text', inputMode: 'decimal', autoComplete: 'off' },
}

/** A native input. While a Chinese word is being composed its letters stay here; the page hears of the finished word. */
export function InputBox({ id, name, kind, value, maxLength, invalid, describedBy, onChange, onBlur }: InputBoxProps) {
  const composing = useRef(false)
  const [draft, setDraft] = useState<string | null>(null)
  const tell = (typed: string) => onChange(tidy(kind, typed, maxLength))

  return (
    <input
      id={id}
      name={name}
      className={`hj-input${invalid ? ' hj-input--wrong' : ''}`}
      {...keyboards[kind]}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={draft ?? value}
      onCompositionStart={(event) => {
        composing.current = true
        setDraft(event.currentTarget.value)
      }}
      onCompositionEnd={(event) => {
        composing.current = false
        setDraft(null)
        tell(event.currentTarget.value)
      }}
      onChange={(event) => (composing.current ? setDraft(event.target.value) : tell(event.target.value))}
      onBlur={onBlur}
    />
  )
}
