import { View } from '@tarojs/components'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { DottedList } from '@/design/parts/DottedList'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { Semantic } from '@/design/Semantic'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { waiting } from '../waiting'
import { copy } from './copy'
import { useHow } from './store'
import '../withdrawal.scss'

const { title, heading, lead, steps, days, unpublished, ways, after, differs, apply } = copy

/** How a withdrawal goes, and how the money comes: in the app, at a window, by a bank. Nothing is begun here. */
export default page('withdrawal/how', function How() {
  const { place, open } = useHow((state) => state)
  useOnShow(() => void open())
  return (
    <Screen
      title={title}
      heading={heading}
      lead={lead}
      footer={
        <ActionBar>
          <Button onPress={() => goTo('withdrawal/reason')}>{apply}</Button>
        </ActionBar>
      }
    >
      <Loaded of={place} retry={() => void open()} waiting={waiting.how}>
        {({ name, withdrawalDays }) => (
          <>
            <Card title={steps.title}>
              <Semantic as="ol">
                {steps.items.map((item, place) => (
                  <Semantic key={item.title} as="li" className="withdrawal-paper">
                    <View>{steps.numbered(place + 1, item.title)}</View>
                    <View className="withdrawal-small">{item.note}</View>
                  </Semantic>
                ))}
              </Semantic>
            </Card>
            <Card>
              {withdrawalDays ? days(name, withdrawalDays.value) : unpublished}
              {withdrawalDays && <Citation citation={withdrawalDays.citation} />}
            </Card>
            <CellGroup title={ways.title}>
              {[ways.online, ways.window, ways.netbank].map((way) => (
                <Cell key={way.title} {...way} />
              ))}
            </CellGroup>
            {[after, differs].map(({ title: about, lines }) => (
              <Card key={about} title={about}>
                <DottedList lines={lines} />
              </Card>
            ))}
          </>
        )}
      </Loaded>
    </Screen>
  )
})
