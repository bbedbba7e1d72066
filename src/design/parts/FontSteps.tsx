import { View } from '@tarojs/components'
import { fontLevels } from '@/domain/font-level'
import { useAppearance } from '../appearance'
import { words } from '../copy'
import { Semantic } from '../Semantic'
import { useInSight } from '../useInSight'
import { Pressable } from './Pressable'

/**
 * The way to larger and smaller words from any page, in the same place on each. It changes the page one is on, where
 * everything filled in stays (R-A13), and keeps itself in sight, because the page grows above it.
 */
export function FontSteps() {
  const { fontLevel, chooseFontLevel } = useAppearance()
  const stay = useInSight('hj-fonts')
  const { smaller, larger, now, levels } = words.fonts
  const at = fontLevels.indexOf(fontLevel)
  const step = (by: number) => {
    const next = fontLevels[at + by]
    if (!next) return
    chooseFontLevel(next)
    stay()
  }
  return (
    <View className="hj-fonts">
      <Semantic as="div" role="status" live="polite">
        {now(levels[fontLevel])}
      </Semantic>
      <View className="hj-fonts__steps">
        <Step name={smaller} off={at === 0} onPress={() => step(-1)} />
        <Step name={larger} off={at === fontLevels.length - 1} onPress={() => step(1)} />
      </View>
    </View>
  )
}

function Step({ name, off, onPress }: { name: string; off: boolean; onPress(): void }) {
  return (
    <Pressable className={`hj-fonts__step${off ? ' hj-fonts__step--off' : ''}`} disabled={off} onPress={onPress}>
      {name}
    </Pressable>
  )
}
