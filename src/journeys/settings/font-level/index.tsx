import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import { fontLevels } from '@/domain/font-level'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { chooseFontLevel } from '@/session/appearance'
import { copy } from '../copy'
import '../settings.scss'

/** 字号与长辈版: the page itself is the sample, it changes under the finger (R-A13). */
export default page('settings/font-level', function FontLevelPage() {
  const { fontLevel } = useAppearance()
  const { title, pick, levels, sample, now } = copy.fontLevel
  const { open, openNote } = copy.theme
  return (
    <Screen title={title}>
      <RadioList
        label={pick}
        name="font-level"
        options={fontLevels.map((level) => ({ value: level, ...levels[level] }))}
        value={fontLevel}
        onChange={(value) => {
          const level = fontLevels.find((known) => known === value)
          if (level) chooseFontLevel(level)
        }}
      />
      <Card title={sample.title}>
        <View>{sample.text}</View>
        <View className="settings-small">{sample.small}</View>
      </Card>
      <Notice tone="info">{now}</Notice>
      <CellGroup>
        <Cell title={open} note={openNote} onPress={() => goTo('settings/theme')} />
      </CellGroup>
    </Screen>
  )
})
