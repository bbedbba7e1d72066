import { Checkbox } from '@/design/parts/Checkbox'
import { Citation } from '@/design/parts/Citation'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { RadioList } from '@/design/parts/RadioList'
import { TextField } from '@/design/parts/TextField'
import { Semantic } from '@/design/Semantic'
import { formatDay } from '@/domain/calendar'
import { type TermLimits, yearFrom } from '@/domain/family/term'
import { formatYuan } from '@/domain/money'
import type { Precheck } from '../application/answers'
import { lengths, readTerm, type TermField, type TypedTerm } from '../application/typed-term'
import { copy } from '../copy'
import { copy as words } from './copy'
import './terms.scss'

interface Props {
  typed: TypedTerm
  limits: TermLimits
  /** How often 继续 was pressed with something wrong; before the first time nobody is told of faults. */
  missed: number
  of: Precheck
  onChange(typed: TypedTerm): void
}

const fields: readonly TermField[] = ['day', 'cap', 'monthlyCap', 'uses']

/** The same three matters, each to be set. */
export function OwnTerms({ typed, limits, missed, of, onChange }: Props) {
  const read = readTerm(typed, limits)
  const faults = missed > 0 && 'faults' in read ? read.faults : {}
  const messageOf = (field: TermField): string | undefined => {
    const told: Partial<Record<string, string>> = words.faults[field]
    const fault = faults[field]
    return fault && told[fault]
  }
  const errors = fields.flatMap((field) => {
    const message = messageOf(field)
    return message ? [{ field, message }] : []
  })
  const change = (changed: Partial<TypedTerm>) => onChange({ ...typed, ...changed })
  const notes = {
    OPEN: words.length.openNote,
    YEAR: words.length.until(formatDay(yearFrom(limits.today))),
    DAY: undefined,
  }

  return (
    <>
      <ErrorSummary errors={errors} attempt={missed} />
      <RadioList
        name="length"
        label={words.length.label}
        options={lengths.map((length) => ({
          value: length,
          label: words.length.options[length],
          ...(notes[length] && { note: notes[length] }),
        }))}
        value={typed.length}
        onChange={(picked) => change({ length: lengths.find((length) => length === picked) ?? typed.length })}
      />
      {typed.length === 'DAY' && (
        <TextField
          name="day"
          label={words.day.label}
          hint={words.day.hint}
          error={messageOf('day')}
          value={typed.day}
          maxLength={12}
          onChange={(day) => change({ day })}
        />
      )}
      <TextField
        name="cap"
        kind="amount"
        label={words.cap.label}
        hint={words.cap.hint(formatYuan(limits.shareable))}
        error={messageOf('cap')}
        value={typed.cap}
        maxLength={10}
        onChange={(cap) => change({ cap })}
      />
      <TextField
        name="monthlyCap"
        kind="amount"
        label={words.monthlyCap.label}
        hint={words.monthlyCap.hint}
        error={messageOf('monthlyCap')}
        value={typed.monthlyCap}
        maxLength={10}
        onChange={(monthlyCap) => change({ monthlyCap })}
      />
      {of.uses.length > 0 && (
        <Semantic as="section" label={words.uses} className="terms-uses">
          <Semantic as="h2" className="hj-field__label">
            {words.uses}
          </Semantic>
          <Semantic as="p" className="hj-field__hint">
            {words.usesNote}
          </Semantic>
          {of.uses.map((use, place) => (
            <Checkbox
              key={use}
              name={place === 0 ? 'uses' : use}
              label={copy.uses[use]}
              checked={!typed.without.includes(use)}
              error={place === 0 ? messageOf('uses') : undefined}
              onChange={(yes) =>
                change({ without: yes ? typed.without.filter((one) => one !== use) : [...typed.without, use] })
              }
            />
          ))}
          {of.usesCitation && <Citation citation={of.usesCitation} />}
        </Semantic>
      )}
    </>
  )
}
