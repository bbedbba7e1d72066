import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { DottedList } from '@/design/parts/DottedList'
import { Screen } from '@/design/parts/Screen'
import { Semantic } from '@/design/Semantic'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from './copy'
import '../settings.scss'

/** 隐私说明: what is kept where and for how long, and what a person may do about it. */
export default page('settings/privacy', function Privacy() {
  const { callHotline } = useAppearance()
  const { device, counter, never, rights } = copy
  return (
    <Screen title={copy.title} lead={copy.lead}>
      <Card title={device.title}>
        <Kept rows={device.rows} />
      </Card>
      <Card title={counter.title}>
        <Kept rows={counter.rows} />
      </Card>
      <Card title={never.title}>
        <DottedList lines={never.lines} />
      </Card>
      <CellGroup title={rights.title}>
        <Cell {...rights.consents} onPress={() => goTo('settings/consents')} />
        <Cell {...rights.clear} onPress={() => goTo('settings/clear')} />
        <Cell
          icon="phone"
          title={rights.ask.title}
          note={rights.ask.note}
          onPress={() => callHotline(rights.ask.number)}
        />
      </CellGroup>
      <View className="settings-small">{copy.demo}</View>
    </Screen>
  )
})

/** What is kept, one thing after the other, and for how long. */
function Kept({ rows }: { rows: readonly { label: string; value: string }[] }) {
  return (
    <Semantic as="dl" className="settings-lines">
      {rows.map(({ label, value }) => (
        <View key={label}>
          <Semantic as="dt" className="settings-small">
            {label}
          </Semantic>
          <Semantic as="dd" className="settings-kept">
            {value}
          </Semantic>
        </View>
      ))}
    </Semantic>
  )
}
