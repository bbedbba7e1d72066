import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { type Fen, formatYuan } from '@/domain/money'
import { copy } from './copy'

interface Props {
  amount: Fen
  onConfirm(): Promise<void>
  onKeep(): void
}

/** Asked plainly, with its buttons where the finger is: taking back cannot itself be taken back. */
export function CancelQuestion({ amount, onConfirm, onKeep }: Props) {
  const { title, lines, confirm, keep } = copy.cancel
  return (
    <ActionBar>
      <Notice tone="warn" title={title} live="polite">
        {lines(formatYuan(amount))}
      </Notice>
      <Button kind="danger" onPress={onConfirm}>
        {confirm}
      </Button>
      <Button kind="secondary" onPress={onKeep}>
        {keep}
      </Button>
    </ActionBar>
  )
}
