import { View } from '@tarojs/components'
import { CellGroup } from '@/design/parts/CellGroup'
import { Icon } from '@/design/parts/Icon'
import { Pressable } from '@/design/parts/Pressable'
import { StatusTag } from '@/design/parts/StatusTag'
import { useWalk } from '@/session/walk'
import { copy } from '../copy'
import { walks } from '../walks/catalogue'
import { openStep } from '../walks/lead'

const { title, here, at } = copy.steps

/** Every step of a scenario's walk, each a way to it; the one that is on is marked. */
export function Steps({ id }: { id: string }) {
  const walk = useWalk()
  const steps = walks[id] ?? []
  return (
    <CellGroup title={title}>
      {steps.map(({ caption }, index) => {
        const current = walk?.id === id && walk.at === index + 1
        return (
          <Pressable key={caption} className="hj-cell" current={current} onPress={() => openStep(id, index + 1)}>
            <View className="hj-cell__body">
              <View className="hj-cell__words">
                {current && <StatusTag tone="info">{here}</StatusTag>}
                <View className="hj-cell__title">{at(index + 1, caption)}</View>
              </View>
            </View>
            <Icon name="chevron" size="small" tone="ink-quiet" />
          </Pressable>
        )
      })}
    </CellGroup>
  )
}
