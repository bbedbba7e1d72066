import { View } from '@tarojs/components'
import { spoken } from '../spoken'

interface Part {
  /** Words with their amount, e.g. 政府资助 200 元. */
  label: string
  /** How much of the whole, in any unit: only the proportion counts. */
  share: number
  tone: 'strong' | 'soft'
}

/** How an amount divides. The words under it say all that the colours show. */
export function Bar({ label, parts }: { label: string; parts: readonly Part[] }) {
  const whole = parts.reduce((total, part) => total + part.share, 0) || 1
  const shown = parts.map((part) => part.label)
  return (
    <View className="hj-bar">
      <View className="hj-bar__track" {...spoken({ role: 'img', label: `${label}：${shown.join('，')}` })}>
        {parts.map((part) => (
          <View
            key={part.label}
            className={`hj-bar__part hj-bar__part--${part.tone}`}
            style={{ width: `${(part.share / whole) * 100}%` }}
          />
        ))}
      </View>
      <View className="hj-bar__words">
        {parts.map((part) => (
          <View key={part.label} className="hj-bar__word">
            <View className={`hj-bar__key hj-bar__part--${part.tone}`} />
            {part.label}
          </View>
        ))}
      </View>
    </View>
  )
}
