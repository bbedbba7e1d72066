import { useDidHide } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { replaceWith, switchTo } from '@/platform/navigate'
import { ownLink } from '@/platform/own-link'
import { savePicture } from '@/platform/picture'
import { toTop } from '@/platform/scroll'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { type Revealed, useReceipts } from '../receipt-store'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { waiting } from '../waiting'
import { Body } from './Body'
import { copy } from './copy'
import { drawingOf } from './drawing'
import { Easel } from './Easel'
import { modulesOf } from './qr'
import { Revealing } from './Revealing'

/** 凭证, once the fee has been paid; until then the order's own page tells how far it is. Names are masked unless the payer proves to be it. */
export default page('contribution/receipt', function ReceiptPage({ orderId }) {
  const store = useReceipts((state) => state)
  const receipt = store.orderId === orderId ? store.receipt : asking
  const [proving, setProving] = useState(false)
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const [saved, setSaved] = useState<boolean | null>(null)
  useOnShow(() => void store.open(orderId))
  // Whoever picks the phone up next may not be the payer.
  useDidHide(() => setRevealed(null))

  const notYet = receipt.state === 'refused' && receipt.refusal.code === 'NOT_PAID_YET'
  useEffect(() => {
    if (notYet) void replaceWith('contribution/progress', { orderId })
  }, [notYet, orderId])

  const known = receipt.state === 'ready' ? receipt.value : null
  const code = known?.code
  const modules = useMemo(
    () => (code ? modulesOf(ownLink('contribution/verified', { receiptCode: code })) : null),
    [code],
  )
  const save = async () => {
    if (!known || !modules) return
    setSaved(await savePicture(drawingOf(known, modules), copy.save.name))
    toTop()
  }
  const unmask = (full: Revealed) => {
    setRevealed(full)
    setProving(false)
  }

  return (
    <Screen
      title={copy.title}
      heading={receipt.state === 'refused' ? undefined : copy.heading}
      footer={
        !proving && (
          <ActionBar>
            {known && <Button onPress={save}>{copy.save.button}</Button>}
            <Button kind={known ? 'text' : 'secondary'} onPress={() => switchTo('home')}>
              {copy.home}
            </Button>
          </ActionBar>
        )
      }
    >
      {saved !== null && <Saved done={saved} />}
      <Loaded
        of={receipt}
        retry={() => void store.open(orderId)}
        waiting={waiting.receipt}
        refused={(no) => (no.code === 'NOT_PAID_YET' ? waiting.receipt : <ContributionRefused refusal={no} />)}
      >
        {(value) =>
          proving ? (
            <Revealing orderId={orderId} onRevealed={unmask} onCancel={() => setProving(false)} />
          ) : (
            <Body
              receipt={value}
              revealed={revealed}
              modules={modules ?? []}
              onReveal={() => setProving(true)}
              onHide={() => setRevealed(null)}
            />
          )
        }
      </Loaded>
      {known && <Easel />}
    </Screen>
  )
})

/** What became of the picture: said on the page, since a passing word is missed by whoever looks at the album. */
function Saved({ done }: { done: boolean }) {
  const { title, reason } = done ? copy.save.saved : copy.save.notSaved
  return (
    <Notice tone={done ? 'good' : 'warn'} title={title} live="polite">
      {reason}
    </Notice>
  )
}
