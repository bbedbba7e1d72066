import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { savePicture } from '@/platform/picture'
import { saveSheet, takesSheets } from '@/platform/sheet'
import type { accountYear } from '@/services/contract/account-year'
import type { ReplyOf } from '@/services/contract/operation'
import { copy } from '../copy.year'
import { useYear } from '../year-store'
import { drawingOf } from './drawing'

/** What somebody took along, and whether that went well. */
export interface Taken {
  readonly what: 'picture' | 'sheet'
  readonly done: boolean
}

/** The year to take along: a picture on both targets, a table where something can open one. */
export function Take({ of, onTaken }: { of: ReplyOf<typeof accountYear.year>; onTaken(taken: Taken): void }) {
  const tableOf = useYear((state) => state.tableOf)
  const { title, picture, sheet, name } = copy.take
  const draw = async () => onTaken({ what: 'picture', done: await savePicture(drawingOf(of), name(of.year)) })
  const hand = async () => {
    const table = await tableOf(of.year)
    if (table !== null) saveSheet(table, name(of.year))
    onTaken({ what: 'sheet', done: table !== null })
  }
  return (
    <Card title={title}>
      <Button kind="secondary" onPress={draw}>
        {picture}
      </Button>
      {takesSheets && (
        <Button kind="text" onPress={hand}>
          {sheet}
        </Button>
      )}
    </Card>
  )
}
