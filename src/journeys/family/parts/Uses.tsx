import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { DottedList } from '@/design/parts/DottedList'
import { copy } from '../copy'
import type { Members } from '../store'

/** What the shared money may be used for in the sharer's region, and where that is written. */
export function Uses({ title, of: { uses, usesCitation } }: { title: string; of: Members }) {
  if (uses.length === 0) return null
  return (
    <Card title={title}>
      <DottedList lines={uses.map((use) => copy.uses[use])} />
      {usesCitation && <Citation citation={usesCitation} />}
    </Card>
  )
}
