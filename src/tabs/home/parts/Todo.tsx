import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { formatYuan } from '@/domain/money'
import { goTo, switchTo } from '@/platform/navigate'
import { copy } from '../copy'
import { type OpenRecord, useHome } from '../store'
import { type Unpaid, unpaidOf } from '../todo'

const shownAtMost = 3

/**
 * What waits for the person, before anything else (R-R03): what they have begun, then whose fee is still unpaid. Nothing
 * is offered for payment before the records have answered, or a fee under way could look unpaid.
 */
export function Todo() {
  const records = useHome((home) => home.records)
  const people = useHome((home) => home.people)
  const look = useHome((home) => home.look)
  const said = useHome((home) => home.account.state === 'unreached')
  // The balance card has said it already.
  if (said && records.state === 'unreached') return null
  return (
    <Loaded of={records} retry={look}>
      {({ records: all }) => {
        const open = all.filter((record) => record.open)
        const unpaid = people.state === 'ready' ? unpaidOf(people.value) : null
        const hidden = open.length - shownAtMost
        return (
          <>
            {open.slice(0, shownAtMost).map((record, place) => (
              <Begun key={record.recordId} record={record} kind={place === 0 ? 'primary' : 'secondary'} />
            ))}
            {hidden > 0 && (
              <CellGroup>
                <Cell title={copy.todo.more(hidden)} onPress={() => switchTo('records')} />
              </CellGroup>
            )}
            {unpaid && <Unpaids unpaid={unpaid} kind={open.length === 0 ? 'primary' : 'secondary'} />}
          </>
        )
      }}
    </Loaded>
  )
}

interface Told {
  title: string
  note: string
  go: string
  open(): Promise<void>
}

function toldOf(record: OpenRecord): Told {
  switch (record.errand) {
    case 'CONTRIBUTION': {
      const { title, note, go } = copy.todo.orders[record.status] ?? copy.todo.order
      const open = () => goTo('contribution/progress', { orderId: record.recordId })
      return {
        title: title(record.maskedName),
        note: `${copy.todo.amount(formatYuan(record.amount))}，${note}`,
        go,
        open,
      }
    }
    case 'BINDING': {
      const { title, note, go } = copy.todo.binding
      return {
        title: title(record.maskedName),
        note,
        go,
        open: () => goTo('family/relative', { bindingId: record.recordId }),
      }
    }
    case 'WITHDRAWAL': {
      const { title, note, go } = copy.todo.requests[record.status] ?? copy.todo.request
      const open = () => goTo('withdrawal/progress', { requestId: record.recordId })
      return { title, note: `${copy.todo.amount(formatYuan(record.amount))}，${note}`, go, open }
    }
  }
}

type Kind = 'primary' | 'secondary'

function Begun({ record, kind }: { record: OpenRecord; kind: Kind }) {
  const { title, note, go, open } = toldOf(record)
  return (
    <Card tone="attention" title={title}>
      <View className="home-todo__note">{note}</View>
      <Button kind={kind} onPress={open}>
        {go}
      </Button>
    </Card>
  )
}

function Unpaids({ unpaid: { names, year, total, closes, daysLeft }, kind }: { unpaid: Unpaid; kind: Kind }) {
  const { todo } = copy
  const owed = total > 0 ? todo.total(formatYuan(total)) : todo.nothingOwed
  const by = closes && todo.closes(Number(closes.slice(5, 7)), Number(closes.slice(8)), daysLeft)
  return (
    <Card tone="attention" title={todo.unpaid(names, year)}>
      <View className="home-todo__note">{by ? `${owed} · ${by}` : owed}</View>
      <Button kind={kind} onPress={() => goTo('contribution/people')}>
        {todo.pay}
      </Button>
    </Card>
  )
}
