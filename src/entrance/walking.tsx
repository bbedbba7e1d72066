import { View } from '@tarojs/components'
import { useState } from 'react'
import { lookOf, useAppearance } from '@/design/appearance'
import { Icon } from '@/design/parts/Icon'
import { Pressable } from '@/design/parts/Pressable'
import { Semantic } from '@/design/Semantic'
import { goTo, restartAt } from '@/platform/navigate'
import type { Walk } from '@/session/walk'
import { words } from './copy.walking'

/** The bar of a walk; `off` when the page is another than the step's. */
export function Walking({ walk, off }: { walk: Walk; off: boolean }) {
  const [folded, setFolded] = useState(false)
  const { id, at, of, caption, notice } = walk
  const step = (to: number) => restartAt('rehearsal/walk', { walk: id, step: to })
  return (
    <View className={`hj-walk ${lookOf(useAppearance())}`}>
      <Semantic as="nav" className="hj-walk__in" label={words.name}>
        <View className="hj-walk__row">
          <Way name={words.before} icon="back" off={at === 1} onPress={() => step(at - 1)} />
          <View className="hj-walk__at">{words.step(at, of)}</View>
          {at < of ? (
            <Way name={words.after} icon="chevron" onPress={() => step(at + 1)} />
          ) : (
            <Way name={words.done} onPress={() => goTo('rehearsal/scenarios')} />
          )}
        </View>
        {off ? (
          <View className="hj-walk__off">
            {words.off(at)}
            <Way name={words.back(at)} onPress={() => step(at)} />
          </View>
        ) : (
          <View className="hj-walk__caption">{caption}</View>
        )}
        {!off && !folded && (
          <View className="hj-walk__notice">
            {words.notice}
            {notice.map((line) => (
              <View key={line} className="hj-walk__line">
                {line}
              </View>
            ))}
          </View>
        )}
        <View className="hj-walk__row">
          {!off && <Way name={folded ? words.unfold : words.fold} onPress={() => setFolded(!folded)} />}
          <Way name={words.desk} onPress={() => goTo('rehearsal/scenarios')} />
        </View>
      </Semantic>
    </View>
  )
}

interface WayProps {
  name: string
  /** The way it points, before or behind its name. */
  icon?: 'back' | 'chevron'
  off?: boolean
  onPress(): void
}

function Way({ name, icon, off, onPress }: WayProps) {
  return (
    <Pressable className={`hj-walk__way${off ? ' hj-walk__way--off' : ''}`} disabled={off} onPress={onPress}>
      {icon === 'back' && <Icon name="back" size="small" />}
      {name}
      {icon === 'chevron' && <Icon name="chevron" size="small" />}
    </Pressable>
  )
}
