import { useState } from 'react'
import { copy } from '../copy'
import { Picks } from './Picks'

/** As many years stand side by side at once; twenty would fill an old phone. */
const atOnce = 4

interface Props {
  years: readonly number[]
  at: number | null
  onPick(year: number | null): void
  /** Whether one may look at all of them together. */
  all?: boolean
}

/** Which year to look at; every year together comes first, earlier ones when asked for. */
export function Years({ years, at, onPick, all = true }: Props) {
  const [unfolded, unfold] = useState(false)
  const { year: label, all: every, inYear, earlier } = copy.statement
  const folded = !unfolded && years.length > atOnce + 1
  const near = folded ? years.filter((year, place) => place < atOnce || year === at) : years
  return (
    <Picks
      label={label}
      at={at}
      onPick={onPick}
      options={[
        ...(all ? [{ value: null, label: every }] : []),
        ...near.map((year) => ({ value: year, label: inYear(year) })),
      ]}
      more={folded ? { label: earlier, onPress: () => unfold(true) } : undefined}
    />
  )
}
