import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Timeline } from '@/design/parts/Timeline'
import { switchTo } from '@/platform/navigate'
import { copy } from './copy'
import { Details } from './Details'
import type { Standing } from './standing'
import { stopsOf } from './track-stops'

/** What there is to read below the panel. */
export function Body({ standing, onRefresh }: { standing: Standing; onRefresh(): void }) {
  if (standing.is === 'UNREACHED') return null
  const { order, is } = standing
  const underWay = is === 'PROCESSING' || is === 'SUCCEEDED' || is === 'FAILED'
  return (
    <>
      {underWay && (
        <Card title={copy.tracks.title}>
          <Timeline items={stopsOf(order)} />
        </Card>
      )}
      {is === 'PROCESSING' && (
        <Card title={copy.processing.leave.title}>
          <View>{copy.processing.leave.reason}</View>
        </Card>
      )}
      <Details order={order} onRefresh={is === 'SUBMITTED' ? onRefresh : undefined} />
      {(is === 'PROCESSING' || is === 'SUCCEEDED') && (
        <Told title={copy.undo.title} ask={copy.undo.ask}>
          {copy.undo[order.undo.kind]}
        </Told>
      )}
      {is === 'FAILED' && (
        <Told title={copy.failed.why} ask={copy.failed.ask}>
          {copy.failed.line}
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
