import { View } from '@tarojs/components'
import { spoken } from '../spoken'

export type IconName =
  | 'home'
  | 'records'
  | 'me'
  | 'wallet'
  | 'family'
  | 'pay'
  | 'withdraw'
  | 'phone'
  | 'back'
  | 'chevron'
  | 'check'
  | 'cross'
  | 'clock'
  | 'warn'
  | 'info'
  | 'document'
  | 'person'
  | 'settings'
  | 'search'
  | 'plus'
  | 'lock'
  | 'play'

interface Props {
  name: IconName
  /** The name of a colour role, e.g. `ink-quiet`; otherwise the colour of the text around it. */
  tone?: string
  size?: 'small' | 'body' | 'tile'
}

/** A mark beside a word, never instead of one: screen readers skip it. `tile` puts it on a tinted square. */
export function Icon({ name, tone, size = 'body' }: Props) {
  const glyph = (
    <View
      className={`hj-icon hj-icon--${name} hj-icon--${size}`}
      {...(tone && { style: { color: `var(--${tone})` } })}
      {...spoken({ hidden: true })}
    />
  )
  return size === 'tile' ? <View className="hj-tile">{glyph}</View> : glyph
}
