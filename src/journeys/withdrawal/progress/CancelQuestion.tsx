import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { type Fen, formatYuan } from '@/domain/money'
import { copy } from './copy'
import '../withdrawal.scss'

interface Props {
  amount: Fen
  onConfirm(): Promise<void>
  onKeep(): void
}

/** Asked plainly, on the page: taking back cannot itself be taken back. */
export function CancelQuestion({ amount, onConfirm, onKeep }: Props) {
  const { title, lines, confirm, keep } = copy.cancel
  return (
    <View className="withdrawal-stack">
      <Notice tone="warn" title={title} live="polite">
        {lines(formatYuan(amount))}
      </Notice>
      <Button kind="danger" onPress={onConfirm}>
        {confirm}
      </Button>
      <Button kind="text" onPress={onKeep}>
        {keep}
      </Button>
    </View>
  )
}
