import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Loaded } from '@/design/parts/Loaded'
import { Refused } from '@/design/parts/Refused'
import { Screen } from '@/design/parts/Screen'
import { formatDay } from '@/domain/calendar'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Grounds } from '../parts/Grounds'
import { useRates } from '../rates-store'
import { useCredit } from '../store'
import { waiting } from '../waiting'
import { Employees } from './Employees'
import { Retirees } from './Retirees'
import '../credit.scss'

const words = copy.rates

/** 划入标准: by which amounts a place credits anybody, whoever looks. */
export default page('credit/place', function RatesOfPlace({ place }) {
  const { callHotline } = useAppearance()
  const rates = useRates((state) => state.places[place]?.rates ?? asking)
  const lookAt = useRates((state) => state.look)
  const about = useCredit((state) => state.about)
  const look = () => void lookAt(place, null)
  useOnShow(look)
  const go = () => {
    about(place)
    return goTo('credit/estimate')
  }
  const known = rates.state === 'ready' ? rates.value : null
  return (
    <Screen
      title={words.title}
      heading={known ? words.heading(known.areaName) : undefined}
      lead={known ? words.on(formatDay(known.on)) : undefined}
      footer={
        known && (
          <ActionBar>
            <Button onPress={go}>{words.go}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={rates}
        retry={look}
        waiting={waiting.rates}
        refused={({ code }) => (
          <Refused
            tone="info"
            {...copy.answer.refused[code]}
            next={[{ label: copy.answer.refused.ask, onPress: () => callHotline('12393') }]}
          />
        )}
      >
        {(of) => (
          <>
            <Employees of={of} />
            <Retirees of={of} />
            <Card title={words.residents.title}>
              <View>{words.residents.note}</View>
            </Card>
            <Grounds of={[of.citation]} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})
