import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { StatusTag } from '@/design/parts/StatusTag'
import { copy } from '../copy'

const order = ['stopped', 'enrolled', 'paidUp', 'notFrozen'] as const

/** The four things to see to before anything moves (T-01), each with whether it is done where the counter has said so. */
export function Conditions({ met }: { met?: Readonly<Record<string, string | number>> }) {
  return (
    <CellGroup title={copy.conditions.title}>
      {order.map((condition) => {
        const { title, note, done, todo } = copy.conditions[condition]
        const good = met && met[condition] === 1
        return (
          <Cell
            key={condition}
            title={title}
            note={note}
            tag={met && <StatusTag tone={good ? 'good' : 'wait'}>{good ? done : todo}</StatusTag>}
          />
        )
      })}
    </CellGroup>
  )
}
