import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Timeline } from '@/design/parts/Timeline'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import type { UndoKind } from '@/domain/policy/pack'
import { goTo, switchTo } from '@/platform/navigate'
import { toSay } from '../copy.calling'
import { ToSay } from '../parts/ToSay'
import { printedDay, printedMoment } from '../span'
import type { Order } from '../store'
import { copy } from './copy'
import { Details } from './Details'
import type { Standing } from './standing'
import { stopsOf } from './track-stops'
import '../contribution.scss'

interface Props {
  standing: Standing
  /** A no stands above, with its own ways forward. */
  halted: boolean
  onRefresh(): void
}

/** What there is to read below the panel. */
export function Body({ standing, halted, onRefresh }: Props) {
  if (standing.is === 'UNREACHED') return null
  const { order, is } = standing
  const tracked = is === 'SUBMITTED' || is === 'PROCESSING' || is === 'SUCCEEDED' || is === 'FAILED'
  return (
    <>
      {tracked && (
        <Card title={copy.tracks.title}>
          <View className="contribution-track">
            <Timeline items={stopsOf(order)} />
          </View>
        </Card>
      )}
      {is === 'PROCESSING' && order.late && (
        <>
          <Told title={copy.processing.late.title} ask={copy.processing.late.ask}>
            {copy.processing.late.reason(order.askOn ? printedDay(order.askOn) : null)}
          </Told>
          <ToSay text={overdueText(order)} />
        </>
      )}
      {is === 'PROCESSING' && (
        <Card title={copy.processing.leave.title}>
          <View>{order.amount === 0 ? copy.processing.leave.reasonNothing : copy.processing.leave.reason}</View>
        </Card>
      )}
      {is === 'SUCCEEDED' && (
        <Card title={copy.succeeded.next}>
          <View>{copy.succeeded.usable(formatDay(order.benefit.from))}</View>
        </Card>
      )}
      {is === 'FAILED' && (
        <Told title={copy.failed.why} ask={copy.failed.ask}>
          {copy.failed.line}
        </Told>
      )}
      <Details order={order} onRefresh={is === 'SUBMITTED' ? onRefresh : undefined} />
      {(is === 'PROCESSING' || is === 'SUCCEEDED') && !halted && order.amount > 0 && (
        <WaysBack orderId={order.orderId} kind={order.undo.kind} paid={is === 'SUCCEEDED'} />
      )}
      {is === 'SUCCEEDED' && (
        <Button kind="text" onPress={() => switchTo('home')}>
          {copy.home}
        </Button>
      )}
    </>
  )
}

function overdueText({ year, amount, number, tracks: { deduct } }: Order): string {
  return toSay.overdue(year, formatYuan(amount), number, deduct.at && printedMoment(deduct.at))
}

/** How it stands, and whom to ring about it: a row of its own, which a big letter does not squeeze. */
function Told({ title, ask, children }: { title: string; ask: string; children: string }) {
  const { callHotline } = useAppearance()
  return (
    <>
      <Card title={title}>
        <View>{children}</View>
      </Card>
      <CellGroup>
        <Cell title={ask} onPress={() => callHotline('12366')} />
      </CellGroup>
    </>
  )
}

/** Taking it back and asking it back: each weighed on a page of its own. */
function WaysBack({ orderId, kind, paid }: { orderId: string; kind: UndoKind; paid: boolean }) {
  const { title, look, refund, refundNote } = copy.undo
  return (
    <CellGroup title={title}>
      <Cell title={look} note={copy.undo[kind]} onPress={() => void goTo('contribution/undo', { orderId })} />
      {paid && <Cell title={refund} note={refundNote} onPress={() => void goTo('contribution/refund', { orderId })} />}
    </CellGroup>
  )
}
