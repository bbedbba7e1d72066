import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Timeline } from '@/design/parts/Timeline'
import { formatDay } from '@/domain/calendar'
import { switchTo } from '@/platform/navigate'
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
        <Told title={copy.undo.title} ask={copy.undo.ask}>
          {copy.undo[order.undo.kind]}
        </Told>
      )}
      {is === 'SUCCEEDED' && (
        <Button kind="text" onPress={() => switchTo('home')}>
          {copy.home}
        </Button>
      )}
    </>
  )
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
