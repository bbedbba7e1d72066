import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { toTop } from '@/platform/scroll'
import { copy } from './copy'
import { Picture, type Way } from './Picture'
import { WayCard } from './WayCard'
import './which.scss'

const ways: readonly Way[] = ['code', 'money', 'away']

/**
 * 选一种: three errands with names that sound alike, told apart by what somebody wants. The name is said after the choice, so
 * that no two of them ever stand on one screen (U-02: “我绑的是另一个”).
 */
export default page('wallet/which', function Which() {
  const [way, setWay] = useState<Way | null>(null)
  const choose = (chosen: Way | null) => {
    setWay(chosen)
    toTop()
  }
  if (way) return <Told way={way} onBack={() => choose(null)} />
  return (
    <Screen title={copy.title} heading={copy.heading} lead={copy.lead}>
      {ways.map((each) => (
        <WayCard key={each} way={each} {...copy.ways[each]} onChoose={() => choose(each)} />
      ))}
    </Screen>
  )
})

function Told({ way, onBack }: { way: Way; onBack(): void }) {
  const { title, reason } = copy.ways[way].told
  return (
    <Screen
      title={copy.title}
      heading={title}
      footer={
        <ActionBar>
          {way === 'money' && <Button onPress={() => goTo('family/members')}>{copy.ways.money.told.go}</Button>}
          {way === 'away' && <Button onPress={() => goTo('wallet/overview')}>{copy.ways.away.told.go}</Button>}
          <Button kind={way === 'code' ? 'secondary' : 'text'} onPress={onBack}>
            {copy.back}
          </Button>
        </ActionBar>
      }
    >
      <Card>
        <Picture way={way} />
        <View>{reason}</View>
      </Card>
      {way === 'code' && (
        <>
          <CellGroup title={copy.ways.code.told.steps.title}>
            {copy.ways.code.told.steps.items.map((step, place) => (
              <Cell key={step.title} title={`${place + 1}. ${step.title}`} note={step.note} />
            ))}
          </CellGroup>
          <View className="which-quiet">{copy.ways.code.told.source}</View>
        </>
      )}
    </Screen>
  )
}
