import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { DottedList } from '@/design/parts/DottedList'
import { Loaded } from '@/design/parts/Loaded'
import { Refused } from '@/design/parts/Refused'
import { Screen } from '@/design/parts/Screen'
import { formatDay } from '@/domain/calendar'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { waiting } from '../waiting'
import { useRatesHere } from './use-rates-here'
import '../credit.scss'

const words = copy.before

/** 为什么比以前少: what has changed, the oldest first, and what may have changed about oneself. */
export default page('credit/before', function Before() {
  const { callHotline } = useAppearance()
  const { rates, look } = useRatesHere()
  useOnShow(look)
  return (
    <Screen
      title={words.title}
      heading={words.heading}
      lead={rates.state === 'ready' ? words.lead(rates.value.areaName) : undefined}
    >
      <Loaded
        of={rates}
        retry={look}
        waiting={waiting.before}
        refused={({ code }) => (
          <Refused
            tone="info"
            {...copy.answer.refused[code]}
            next={[{ label: copy.answer.refused.ask, onPress: () => callHotline('12393') }]}
          />
        )}
      >
        {({ changes }) => (
          <>
            {changes.map(({ change, from, citation }) => (
              <Card key={change} title={copy.changes[change].title}>
                <View className="credit-stack">
                  <View className="credit-quiet">{words.since(formatDay(from))}</View>
                  <View>{copy.changes[change].means}</View>
                  <View>{copy.changes[change].todo}</View>
                  <Citation citation={citation} />
                </View>
              </Card>
            ))}
            <Card title={words.check.title}>
              <DottedList lines={words.check.lines} />
            </Card>
            <CellGroup>
              <Cell {...words.estimate} onPress={() => goTo('credit/estimate')} />
              <Cell {...words.statement} onPress={() => goTo('balance/statement')} />
              <Cell icon="phone" {...words.hotline} onPress={() => callHotline('12393')} />
            </CellGroup>
          </>
        )}
      </Loaded>
    </Screen>
  )
})
