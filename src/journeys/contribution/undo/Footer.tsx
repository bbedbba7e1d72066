import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { formatYuan } from '@/domain/money'
import { copy } from './copy'
import type { Undoing } from './store'

interface Props {
  of: Undoing
  onRevoke(): Promise<void>
  onAgain(): Promise<void>
}

/** The one act of this page, asked about once more before it is done; where it is not to be had now, only another look. */
export function Footer({ of: undoing, onRevoke, onAgain }: Props) {
  const [sure, setSure] = useState(false)
  if (!undoing.may)
    return (
      <ActionBar>
        <Button kind="secondary" onPress={onAgain}>
          {copy.again}
        </Button>
      </ActionBar>
    )
  const { go, title, yes } = wordsFor(undoing)
  if (!sure)
    return (
      <ActionBar>
        <Button onPress={() => setSure(true)}>{go}</Button>
      </ActionBar>
    )
  return (
    <ActionBar>
      <Notice tone="warn" title={title} live="polite">
        {copy.sureReason(undoing.maskedName, undoing.year)}
      </Notice>
      <Button kind="danger" onPress={onRevoke}>
        {yes}
      </Button>
      <Button kind="secondary" onPress={() => setSure(false)}>
        {copy.no}
      </Button>
    </ActionBar>
  )
}

function wordsFor({ may, amount }: Undoing): { go: string; title: string; yes: string } {
  const { release, reverse } = copy
  const yuan = formatYuan(amount)
  if (may === 'REVERSE') return { go: reverse.go(yuan), title: reverse.sure(yuan), yes: reverse.yes }
  if (amount === 0) return { go: release.goNothing, title: release.sureNothing, yes: release.yes }
  return { go: release.go(yuan), title: release.sure(yuan), yes: release.yes }
}
