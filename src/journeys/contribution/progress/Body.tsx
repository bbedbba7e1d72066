import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Timeline } from '@/design/parts/Timeline'
import { switchTo } from '@/platform/navigate'
import { copy } from './copy'
import { Details } from './Details'
import type { Standing } from './standing'
import { stopsOf } from './track-stops'

/** What there is to read below the panel. */
export function Body({ standing, onRefresh }: { standing: Standing; onRefresh(): void }) {
  const { callHotline } = useAppearance()
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
        <Card title={copy.undo.title} action={{ label: copy.undo.ask, onPress: () => callHotline('12366') }}>
          <View>{copy.undo[order.undo.kind]}</View>
        </Card>
      )}
      {is === 'FAILED' && (
        <Card title={copy.failed.why} action={{ label: copy.failed.ask, onPress: () => callHotline('12366') }}>
          <View>{copy.failed.line}</View>
        </Card>
      )}
      {is === 'SUCCEEDED' && (
        <Button kind="text" onPress={() => switchTo('home')}>
          {copy.home}
        </Button>
      )}
    </>
  )
}
