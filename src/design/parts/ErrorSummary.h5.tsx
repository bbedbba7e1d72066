import { useEffect, useRef } from 'react'
import { words } from '../copy'
import type { ErrorSummaryProps } from './ErrorSummary'

/** Everything that keeps the person from going on; takes focus when it appears, and each line leads to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  const some = errors.length > 0

  // Not on every change of the messages: someone mending the first field must not be thrown out of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is the reason to run, though its number is not read
  useEffect(() => {
    if (some) summary.current?.focus()
  }, [some, attempt])

  // Pages behind this one stay in the document, with fields of the same names: look only in this page.
  const goTo = (field: string) => {
    const found = summary.current
      ?.closest('.hj-screen')
      ?.querySelector<HTMLElement>(`[name="${field}"], [name^="${field}:"]`)
    found?.focus({ preventScroll: true })
    // To the middle: at either edge a bar would cover it.
    found?.scrollIntoView({ block: 'center' })
  }

  if (!some) return null
  return (
    <div ref={summary} className="hj-errors" role="alert" tabIndex={-1}>
      <h2 className="hj-errors__title">{words.errorsTitle}</h2>
      {errors.map(({ field, message }) => (
        <button key={field} type="button" className="hj-press hj-errors__line" onClick={() => goTo(field)}>
          {message}
        </button>
      ))}
    </div>
  )
}
