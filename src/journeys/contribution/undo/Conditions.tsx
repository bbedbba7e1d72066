import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { StatusTag, type StatusTone } from '@/design/parts/StatusTag'
import { copy } from './copy'
import { printedFrom, printedUntil } from './printed'
import type { Undoing } from './store'

const tones = { MET: 'good', WAITING: 'wait', FAILED: 'bad' } satisfies Record<string, StatusTone>

/** Every condition with how it stands: green, still to come, or red, and by the clock since or until when. */
export function Conditions({ of: { conditions, kind, afterHours } }: { of: Undoing }) {
  if (conditions.length === 0) return null
  return (
    <CellGroup title={copy.list[kind]}>
      {conditions.map((condition) => (
        <Cell
          key={condition.what}
          title={copy.conditions[condition.what].title(afterHours)}
          note={noteOn(condition)}
          tag={<StatusTag tone={tones[condition.state]}>{copy.tags[condition.state]}</StatusTag>}
        />
      ))}
    </CellGroup>
  )
}

function noteOn({ what, state, from, until }: Undoing['conditions'][number]): string {
  const words = copy.conditions[what]
  if (state === 'MET') return words.met(until && printedUntil(until))
  if (state === 'WAITING') return words.waiting?.(from && printedFrom(from)) ?? words.failed
  return words.failed
}
