import { View } from '@tarojs/components'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { EmptyState } from '@/design/parts/EmptyState'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { guideOf } from '../guides/all'
import type { Guide } from '../guides/guide'
import { MoreCells } from '../parts/MoreCells'
import { StepsThere } from './StepsThere'
import '../channels.scss'

const words = copy.guide

/** One channel, by its number: what it does, the steps where one is insured, what to bring, what speaks for and against it. */
export default page('channels/guide', function GuidePage({ channelId }) {
  const guide = guideOf(channelId)
  if (guide) return <Told guide={guide} />
  return (
    <Screen title={words.title}>
      <EmptyState
        icon="search"
        {...words.unknown}
        action={{ label: words.back, onPress: () => void goTo('channels/list') }}
      />
    </Screen>
  )
})

function Told({ guide }: { guide: Guide }) {
  const { name, line, errands, bring, good, less, caution, more } = guide
  return (
    <Screen
      title={words.title}
      heading={name}
      lead={line}
      footer={
        <ActionBar>
          <Button kind="secondary" onPress={() => goTo('channels/list')}>
            {words.back}
          </Button>
        </ActionBar>
      }
    >
      {errands.length > 0 && (
        <Card title={words.does}>{errands.map((errand) => copy.errandNames[errand]).join('、')}</Card>
      )}
      <StepsThere guide={guide}>
        <Card title={words.bring}>
          <DottedList lines={bring} />
        </Card>
        <Card title={words.good}>
          <DottedList lines={good} />
        </Card>
        <Card title={words.less}>
          <DottedList lines={less} />
        </Card>
        {caution && (
          <Notice tone="warn" title={caution.title}>
            {caution.text}
          </Notice>
        )}
        {more && <MoreCells title={words.more} of={more} />}
        <View className="channels-quiet">{words.disclaimer}</View>
      </StepsThere>
    </Screen>
  )
}
