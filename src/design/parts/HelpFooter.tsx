import { Text, View } from '@tarojs/components'
import { useAppearance } from '../appearance'
import { words } from '../copy'
import { FontSteps } from './FontSteps'
import { Icon } from './Icon'
import { Pressable } from './Pressable'

/** Where to ask a person, in the same place on every page (WCAG 3.2.6). */
export function HelpFooter() {
  const { callHotline } = useAppearance()
  const { number, ask, name, hours, call } = words.hotline
  return (
    <View className="hj-help">
      <FontSteps />
      <View className="hj-help__hours">{ask}</View>
      <Pressable className="hj-help__call" label={call} onPress={() => callHotline(number)}>
        <Icon name="phone" size="small" />
        <Text>{name}</Text>
      </Pressable>
      <View className="hj-help__hours">{hours}</View>
    </View>
  )
}
