import { Text, View } from '@tarojs/components'
import { words } from '../copy'
import { Semantic } from '../Semantic'
import { Icon, type IconName } from './Icon'

type State = 'done' | 'now' | 'todo' | 'failed'

interface Props {
  items: readonly { state: State; title: string; note?: string }[]
}

const marks: Record<State, IconName | null> = { done: 'check', now: 'clock', todo: null, failed: 'cross' }

/** The stations of something under way, from first to last. */
export function Timeline({ items }: Props) {
  return (
    <Semantic as="ol" className="hj-track">
      {items.map(({ state, title, note }) => {
        const mark = marks[state]
        return (
          <Semantic key={title} as="li" className={`hj-track__stop hj-track__stop--${state}`}>
            <View className="hj-track__mark">{mark && <Icon name={mark} size="small" />}</View>
            <View className="hj-track__words">
              <View className="hj-track__title">
                {title}
                <Text className="hj-unseen">{`，${words.track[state]}`}</Text>
              </View>
              {note && <View className="hj-track__note">{note}</View>}
            </View>
          </Semantic>
        )
      })}
    </Semantic>
  )
}
