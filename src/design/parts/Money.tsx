import { Text } from '@tarojs/components'
import { type Fen, formatYuan, speakYuan } from '@/domain/money'
import { spoken } from '../spoken'

interface Props {
  fen: Fen
  size?: 'display' | 'title' | 'body'
  /** Shows + before what came in; − is always shown. */
  sign?: boolean
  tone?: 'ink' | 'paid' | 'owed'
}

/** An amount: ¥4,286.53 to look at, 4286元5角3分 to listen to. */
export function Money({ fen, size = 'body', sign = false, tone = 'ink' }: Props) {
  const direction = fen < 0 ? '−' : sign && fen > 0 ? '+' : ''
  const said = speakYuan(fen)
  return (
    <Text className={`hj-money hj-money--${size} hj-money--${tone}`} {...spoken({ role: 'text', label: said })}>
      {direction}
      <Text className="hj-money__sign">¥</Text>
      {formatYuan(fen).replace('-', '')}
    </Text>
  )
}
