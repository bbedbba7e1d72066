import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from './copy'
import { Clear } from './parts/Clear'
import { Who } from './parts/Who'
import { useMe } from './store'
import './me.scss'

/** 我的: who one is here, how it looks, whose rules hold, and what this device remembers. */
export default page('me', function Me() {
  const look = useMe((state) => state.look)
  const { fontLevel, theme, callHotline } = useAppearance()
  useOnShow(look)
  const { settings, privacy, help } = copy
  return (
    <Screen title={copy.title} tab="me">
      <Who />
      <CellGroup title={settings.title}>
        <Cell
          title={settings.fontLevel.title}
          value={settings.fontLevel.now[fontLevel]}
          onPress={() => goTo('settings/font-level')}
        />
        <Cell title={settings.theme.title} value={settings.theme.now[theme]} onPress={() => goTo('settings/theme')} />
        <Cell title={settings.region.title} note={settings.region.note} onPress={() => goTo('settings/region')} />
        {process.env.BACKEND !== 'http' && (
          <Cell
            title={settings.scenarios.title}
            note={settings.scenarios.note}
            onPress={() => goTo('rehearsal/scenarios')}
          />
        )}
      </CellGroup>
      <CellGroup title={help.title}>
        {help.lines.map(({ number, title, note }) => (
          <Cell key={number} icon="phone" title={title} note={note} onPress={() => callHotline(number)} />
        ))}
      </CellGroup>
      <Card title={privacy.title}>
        {privacy.lines.map((line) => (
          <View key={line} className="me-quiet me-promise">
            {line}
          </View>
        ))}
      </Card>
      <Clear />
    </Screen>
  )
})
