import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { elsewhere } from '../form'
import { Places } from '../parts/Places'
import { mostPlaces, useRates } from '../rates-store'
import { placeOf, useCredit } from '../store'
import { waiting } from '../waiting'
import { Column } from './Column'
import { Written } from './Written'
import '../credit.scss'

const words = copy.compare

/** Up to three places beside one another: the same person everywhere, or by their rates where nobody was reckoned for. */
export default page('credit/compare', function Compare() {
  const [adding, setAdding] = useState(false)
  const [looked, setLooked] = useState(false)
  const credit = useCredit((state) => state)
  const { me, who } = credit
  const { others, look: lookAt, add } = useRates((state) => state)
  const own = placeOf(credit)
  const places = own === null ? [] : [own, ...others.filter((other) => other !== own)]

  const look = async () => {
    const place = await credit.look()
    if (place !== null)
      await Promise.all([place, ...others].map((code) => lookAt(code, code === place ? who : elsewhere(who))))
    setLooked(true)
  }
  useOnShow(() => void look())
  const pick = (code: string) => {
    setAdding(false)
    add(code)
    void lookAt(code, elsewhere(who))
  }

  return (
    <Screen
      title={words.title}
      heading={words.heading}
      lead={who ? words.lead.who : words.lead.nobody}
      footer={
        looked &&
        me.state === 'ready' &&
        !adding &&
        (places.length < mostPlaces || !who) && (
          <ActionBar>
            {places.length < mostPlaces && <Button onPress={() => setAdding(true)}>{words.add}</Button>}
            {!who && (
              <Button kind="secondary" onPress={() => goTo('credit/estimate')}>
                {words.fill}
              </Button>
            )}
          </ActionBar>
        )
      }
    >
      <Loaded of={looked ? me : asking} retry={() => void look()} waiting={waiting.beside}>
        {() => (
          <>
            {adding && <Places label={words.addAsk} near={[]} without={places} value={null} onPick={pick} />}
            <View className="credit-columns">
              {places.map((place) => (
                <Column key={place} place={place} beside={place === own ? null : own} />
              ))}
            </View>
            {places.length === 1 && !adding && <View className="credit-quiet">{words.alone}</View>}
            {places.length === mostPlaces && <View className="credit-quiet">{words.full}</View>}
            {places.length > 1 && <Notice tone="info">{words.warn}</Notice>}
            <Written places={places} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})
