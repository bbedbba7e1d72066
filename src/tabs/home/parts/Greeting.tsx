import { Text, View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Pressable } from '@/design/parts/Pressable'
import { Semantic } from '@/design/Semantic'
import { isCare } from '@/domain/font-level'
import { chooseFontLevel } from '@/session/appearance'
import { copy } from '../copy'
import { type Home, useHome } from '../store'

/** Who is here and where they are insured, and, on the first screen as R-A12 asks, the way to large print. */
export function Greeting() {
  const me = useHome((home) => home.me)
  const { fontLevel } = useAppearance()
  return (
    <View className="home-top">
      {me.state === 'ready' ? <Who me={me.value} /> : <View className="home-top__who" />}
      {!isCare(fontLevel) && (
        <Pressable className="home-top__care" onPress={() => chooseFontLevel('care')}>
          <Text>{copy.care.enter}</Text>
        </Pressable>
      )}
    </View>
  )
}

type Me = Extract<Home['me'], { state: 'ready' }>['value']

function Who({ me }: { me: Me }) {
  return (
    <View className="home-top__who">
      <Semantic as="h2" className="home-top__greeting">
        {copy.greeting(me.maskedName, Number(me.now.slice(11, 13)))}
      </Semantic>
      <View className="home-top__place">{copy.chip(me.areaName, me.scheme)}</View>
    </View>
  )
}
