import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { DottedList } from '@/design/parts/DottedList'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatYuan } from '@/domain/money'
import type { Precheck } from '../application/answers'
import { copy } from '../copy'
import { copy as words } from './copy'

const { title, rows, open, free, freeMonth } = words.plain

/** What holds when nothing is set, in full, so that whoever presses on knows it. */
export function OpenTerms({ of: { shareable, uses, usesCitation } }: { of: Precheck }) {
  return (
    <>
      <Card title={title}>
        <SummaryList
          rows={[
            { label: rows.to, value: open },
            { label: rows.cap, value: free(formatYuan(shareable)) },
            { label: rows.monthly, value: freeMonth },
          ]}
        />
      </Card>
      {uses.length > 0 && (
        <Card title={rows.uses}>
          <DottedList lines={uses.map((use) => copy.uses[use])} />
          {usesCitation && <Citation citation={usesCitation} />}
        </Card>
      )}
    </>
  )
}
