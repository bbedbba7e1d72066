import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { DottedList } from '@/design/parts/DottedList'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { StatusTag } from '@/design/parts/StatusTag'
import { SummaryList } from '@/design/parts/SummaryList'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { NumberedSteps } from '../parts/NumberedSteps'
import { hereOf, type Told, useChannels } from '../store'
import { copy } from './copy'
import '../channels.scss'

const waiting = <Skeleton pieces={[{ shape: 'card', of: ['title', 'body', 'body', 'small'] }]} />

/** What banks charge is a bank's matter (K-06): told apart from the bureau, which charges nothing. */
export default page('channels/bank', function Bank() {
  const here = useChannels(hereOf)
  const look = useChannels((state) => state.look)
  useOnShow(look)
  const { bureau, fees, avoid, look: looking, myth } = copy
  return (
    <Screen title={copy.title} heading={copy.heading} lead={copy.lead}>
      <Card title={bureau.title}>
        <SummaryList rows={bureau.rows} />
        <View className="channels-quiet channels-cite">{bureau.source}</View>
      </Card>
      <Card title={fees.title}>
        <View className="channels-lead">{fees.lead}</View>
        <SummaryList rows={fees.rows} />
        <View className="channels-cite">
          <StatusTag tone="plain">{fees.reference}</StatusTag>
        </View>
        <View className="channels-quiet channels-cite">{fees.source}</View>
      </Card>
      <Card title={avoid.title}>
        <DottedList lines={avoid.lines} />
      </Card>
      <Loaded
        of={here}
        retry={() => void look()}
        waiting={waiting}
        refused={() => <Notice tone="info">{copy.mode.unknown}</Notice>}
      >
        {(place) => <Mode of={place} />}
      </Loaded>
      <Card title={looking.title}>
        <NumberedSteps steps={looking.steps} />
      </Card>
      <Notice tone="warn" title={myth.title}>
        {myth.text}
      </Notice>
    </Screen>
  )
})

function Mode({ of: { areaName, accountMode } }: { of: Told }) {
  return (
    <Card title={copy.mode.title(areaName)}>
      <View>{accountMode ? copy.mode[accountMode.value] : copy.mode.unknown}</View>
      {accountMode && (
        <View className="channels-cite">
          <Citation citation={accountMode.citation} />
        </View>
      )}
    </Card>
  )
}
