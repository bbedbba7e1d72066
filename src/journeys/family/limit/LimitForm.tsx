import { Checkbox } from '@/design/parts/Checkbox'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { RadioList } from '@/design/parts/RadioList'
import { TextField } from '@/design/parts/TextField'
import { UnderTick } from '@/design/parts/UnderTick'
import { formatDay } from '@/domain/calendar'
import { yearAfter } from '@/domain/family/term'
import { formatYuan } from '@/domain/money'
import type { BoundRelative } from '../store'
import { copy as words } from './copy'
import { UsesList } from './UsesList'
import type { Standing, Wish, WishFaults, WishField } from './wish'

interface Props {
  of: BoundRelative
  standing: Standing
  wish: Wish
  faults: WishFaults
  /** How often saving was tried; nothing is complained of before. */
  attempt: number
  onChange(change: Partial<Wish>): void
}

const fields: readonly WishField[] = ['cap', 'month', 'uses', 'term']

/** Everything a sharer may say of one relative, the way it stands until they touch it. */
export function LimitForm({ of, standing: { listed, today }, wish, faults, attempt, onChange }: Props) {
  const error = (field: WishField) => faults[field] && words.faults[faults[field]]
  const { pause, cap, month, term } = words
  return (
    <>
      <ErrorSummary
        errors={fields.flatMap((field) => {
          const message = error(field)
          return message ? [{ field, message }] : []
        })}
        attempt={attempt}
      />
      <Checkbox label={pause.label} checked={wish.paused} onChange={(paused) => onChange({ paused })}>
        <UnderTick>{pause.note}</UnderTick>
      </Checkbox>
      <OpenOrSet of={cap} set={wish.capped} onChange={(capped) => onChange({ capped })} />
      {wish.capped && (
        <TextField
          name="cap"
          kind="amount"
          label={cap.field}
          hint={words.hint}
          error={error('cap')}
          value={wish.cap}
          onChange={(typed) => onChange({ cap: typed })}
        />
      )}
      <OpenOrSet of={month} set={wish.monthly} onChange={(monthly) => onChange({ monthly })} />
      {wish.monthly && (
        <TextField
          name="month"
          kind="amount"
          label={month.field}
          hint={`${month.spent(formatYuan(of.spent))}${words.hint}`}
          error={error('month')}
          value={wish.month}
          onChange={(typed) => onChange({ month: typed })}
        />
      )}
      {listed.length > 0 && (
        <UsesList of={listed} ticked={wish.uses} error={error('uses')} onChange={(uses) => onChange({ uses })} />
      )}
      <RadioList
        name="term"
        error={error('term')}
        label={term.title}
        value={wish.term}
        onChange={(chosen) => onChange({ term: chosen === 'OPEN' || chosen === 'YEAR' ? chosen : 'KEEP' })}
        options={[
          of.to === null ? { value: 'KEEP', label: term.open } : { value: 'KEEP', label: term.keep(formatDay(of.to)) },
          { value: 'YEAR', label: term.year(formatDay(yearAfter(of.to, today))), note: term.yearNote },
          ...(of.to === null ? [] : [{ value: 'OPEN', label: term.open }]),
        ]}
      />
    </>
  )
}

interface OpenOrSetProps {
  of: { title: string; open: { label: string }; set: { label: string; note: string } }
  set: boolean
  onChange(set: boolean): void
}

const OpenOrSet = ({ of, set, onChange }: OpenOrSetProps) => (
  <RadioList
    label={of.title}
    value={set ? 'SET' : 'OPEN'}
    options={[
      { value: 'OPEN', ...of.open },
      { value: 'SET', ...of.set },
    ]}
    onChange={(value) => onChange(value === 'SET')}
  />
)
