import { useAppearance } from '@/design/appearance'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from './copy'
import { Who } from './parts/Who'
import { useMe } from './store'
import './me.scss'

/** 我的: who one is here, and the ways to how it looks, whose rules hold, what is kept of one, and whom to ask. */
export default page('me', function Me() {
  const look = useMe((state) => state.look)
  const { fontLevel, theme, callHotline } = useAppearance()
  useOnShow(look)
  const { settings, ask, help, more, own, about } = copy
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
      </CellGroup>
      <CellGroup title={ask.title}>
        <Cell {...ask.guide} onPress={() => goTo('guide/articles')} />
        <Cell {...ask.channels} onPress={() => goTo('channels/list')} />
        <Cell {...ask.rules} onPress={() => goTo('rules/place', { code: 'mine' })} />
        <Cell {...ask.safety} onPress={() => goTo('guide/safety')} />
      </CellGroup>
      <CellGroup title={help.title}>
        {help.lines.map(({ number, title, note }) => (
          <Cell key={number} icon="phone" title={title} note={note} onPress={() => callHotline(number)} />
        ))}
      </CellGroup>
      <CellGroup title={more.title}>
        <Cell {...more.credit} onPress={() => goTo('credit/estimate')} />
        <Cell {...more.transfer} onPress={() => goTo('transfer/start')} />
        <Cell {...more.certificate} onPress={() => goTo('transfer/certificate')} />
        <Cell {...more.insurance} onPress={() => goTo('insurance/overview')} />
      </CellGroup>
      <CellGroup title={own.title}>
        <Cell {...own.consents} onPress={() => goTo('settings/consents')} />
        <Cell {...own.privacy} onPress={() => goTo('settings/privacy')} />
        <Cell {...own.accounts} onPress={() => goTo('settings/accounts')} />
        <Cell {...own.clear} onPress={() => goTo('settings/clear')} />
      </CellGroup>
      <CellGroup>
        {process.env.BACKEND !== 'http' && <Cell {...about.scenarios} onPress={() => goTo('rehearsal/scenarios')} />}
        <Cell {...about.about} onPress={() => goTo('settings/about')} />
      </CellGroup>
    </Screen>
  )
})
