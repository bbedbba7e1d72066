import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { formatMoment } from '@/domain/calendar'
import { copy } from '../copy'
import type { Matter } from '../store'
import { nameOf, openMatter } from './lead'

const words = copy.due

/** What waits for the person, or only for its hour: nobody else is to be urged for it. */
export function Awaited({ title, matters }: { title: string; matters: readonly Matter[] }) {
  if (matters.length === 0) return null
  return (
    <CellGroup title={title}>
      {matters.map(({ record, awaits }) => (
        <Cell
          key={record.recordId}
          title={nameOf(record)}
          note={noteOf(record, awaits)}
          onPress={() => openMatter(record)}
        />
      ))}
    </CellGroup>
  )
}

function noteOf(record: Matter['record'], awaits: Matter['awaits']): string {
  const { waits } = words
  switch (record.errand) {
    case 'SENDING':
      return waits.sending(formatMoment(record.returnsAt))
    case 'BINDING':
      return waits.window
    case 'WITHDRAWAL':
      return waits.request
    default:
      return awaits === 'TIME' ? waits.held : waits.order
  }
}
