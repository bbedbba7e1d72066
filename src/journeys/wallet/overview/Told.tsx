import { useAppearance } from '@/design/appearance'
import { Notice } from '@/design/parts/Notice'
import { formatMoment } from '@/domain/calendar'
import type { Refusal } from '@/domain/refusal'
import { goTo } from '@/platform/navigate'
import type { WalletState } from '../answers'
import { copy } from '../copy'
import { Earlier } from '../parts/Earlier'
import { toldBy, wordsFor } from '../refusals/words'

const words = copy.overview

/** What must be known before anything is sent: what became of the last time, and why it cannot be now. */
export function Told({ of: { notNow, sendings } }: { of: WalletState }) {
  return (
    <>
      <Earlier />
      {notNow && <NotNow because={notNow} sendings={sendings} />}
    </>
  )
}

function NotNow({ because, sendings }: { because: Refusal; sendings: WalletState['sendings'] }) {
  const { callHotline } = useAppearance()
  const call = (label: string) => ({ label, onPress: () => callHotline('12393') })
  switch (because.code) {
    // The button below says it.
    case 'WALLET_NOT_OPENED':
      return null
    case 'AREA_UNKNOWN':
      return (
        <Notice tone="info" title={words.unknown.title} action={call(words.unknown.ask)}>
          {words.unknown.reason}
        </Notice>
      )
    case 'AREA_NOT_OPEN':
      return (
        <Notice tone="warn" title={words.shut.title}>
          {words.shut.reason}
        </Notice>
      )
    case 'ACCOUNT_FROZEN':
      return (
        <Notice tone="warn" title={words.frozen.title} action={call(words.frozen.ask)}>
          {words.frozen.reason}
        </Notice>
      )
    case 'TRANSFER_PENDING':
      return <Pending sendings={sendings} />
    case 'TOO_MANY_TODAY':
      return (
        <Notice tone="info" title={words.full.title}>
          {words.full.reason}
        </Notice>
      )
    case 'WALLET_CLOSED':
      return (
        <Notice tone="warn" title={words.closed.title}>
          {words.closed.reason(toldBy(because).opens)}
        </Notice>
      )
    default:
      return (
        <Notice tone="info" title={wordsFor(because.code).title}>
          {wordsFor(because.code).reason(toldBy(because))}
        </Notice>
      )
  }
}

function Pending({ sendings }: { sendings: WalletState['sendings'] }) {
  const waiting = sendings.find(({ finished }) => !finished)
  if (!waiting) return null
  const { sendingId, receiverMaskedName, returnsAt } = waiting
  return (
    <Notice
      tone="info"
      title={words.waiting.title(receiverMaskedName)}
      action={{ label: words.waiting.go, onPress: () => void goTo('wallet/progress', { sendingId }) }}
    >
      {words.waiting.reason(formatMoment(returnsAt))}
    </Notice>
  )
}
