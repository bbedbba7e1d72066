import { Text, View } from '@tarojs/components'
import { Semantic } from '@/design/Semantic'
import '../settings.scss'

/** What to do, one after another; a track of stations would say that something is under way. */
export const Steps = ({ of }: { of: readonly { readonly title: string; readonly note: string }[] }) => (
  <Semantic as="ol" className="settings-steps">
    {of.map(({ title, note }, place) => (
      <Semantic key={title} as="li" className="settings-step">
        <Text className="settings-step__number">{`${place + 1}.`}</Text>
        <View className="settings-step__words">
          <View>{title}</View>
          <View className="settings-small">{note}</View>
        </View>
      </Semantic>
    ))}
  </Semantic>
)
