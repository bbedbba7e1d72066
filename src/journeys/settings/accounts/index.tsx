import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { DottedList } from '@/design/parts/DottedList'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from './copy'
import { Steps } from './Steps'
import '../settings.scss'

/** 两地交过医保: somebody insured twice sees half of what is theirs until a window has put the two together (U-24). */
export default page('settings/accounts', function TwoAccounts() {
  const { callHotline } = useAppearance()
  const { signs, steps, call } = copy
  return (
    <Screen title={copy.title} heading={copy.heading} lead={copy.lead}>
      <Card title={signs.title}>
        <DottedList lines={signs.lines} />
      </Card>
      <Card title={steps.title}>
        <Steps of={steps.items} />
      </Card>
      <View>{copy.here}</View>
      <View className="settings-small">{copy.source}</View>
      <CellGroup>
        <Cell {...copy.transfer} onPress={() => goTo('transfer/start')} />
        <Cell icon="phone" title={call.title} note={call.note} onPress={() => callHotline(call.number)} />
      </CellGroup>
    </Screen>
  )
})
