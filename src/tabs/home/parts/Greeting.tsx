import { Text, View } from '@tarojs/components'
import { Pressable } from '@/design/parts/Pressable'
import { Semantic } from '@/design/Semantic'
import { chooseFontLevel } from '@/session/appearance'
import { copy } from '../copy'
import { useHome } from '../store'

/** Stands where words will be, as high as they. */
const blank = '\u00a0'

/** Who is here and where they are insured, and, on the first screen as R-A12 asks, the way to large print. */
export function Greeting() {
  const asked = useHome((home) => home.me)
  const me = asked.state === 'ready' ? asked.value : null
  return (
    <View className="home-top">
      <View className="home-top__who">
        <Semantic as={me ? 'h2' : 'div'} className="home-top__greeting">
          {me
            ? copy.greeting(me.maskedName, Number(me.now.slice(11, 13)))
            : asked.state === 'asking'
              ? blank
              : copy.hello}
        </Semantic>
        <View className="home-top__place">{me ? copy.chip(me.areaName, me.scheme) : blank}</View>
      </View>
      <Pressable className="home-top__care" onPress={() => chooseFontLevel('care')}>
        <Text>{copy.care.enter}</Text>
      </Pressable>
    </View>
  )
}
