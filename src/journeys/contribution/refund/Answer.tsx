import { useAppearance } from '@/design/appearance'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Notice } from '@/design/parts/Notice'
import { Refused } from '@/design/parts/Refused'
import type { StatusTone } from '@/design/parts/StatusTag'
import { dayOf, formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { toSay } from '../copy.calling'
import { ToSay } from '../parts/ToSay'
import type { Refunds } from '../undo/store'
import { copy } from './copy'

const tones = { YES: 'good', NO: 'bad', ASK: 'info' } satisfies Record<string, StatusTone>

/** What the place says to one reason, by which rule, where the money would go, and whom to ask. */
export function Answer({ of: refunds, verdict }: { of: Refunds; verdict: Refunds['verdicts'][number] }) {
  const { callHotline } = useAppearance()
  const { before, benefit, payerMaskedName, orderId, areaName, year, amount, number, paidAt } = refunds
  const { because, facts, next, period, quiet, reasons, verdicts } = copy
  const others = verdict.citation?.against ?? []
  const said = verdicts[verdict.verdict]
  const bereft = verdict.verdict === 'NO' && verdict.reason === 'DECEASED'
  const when = (before ? period.before : period.began)(formatDay(benefit.from))
  return (
    <>
      <Refused
        tag={said.tag}
        tone={bereft ? 'info' : tones[verdict.verdict]}
        title={said.title}
        reason={
          bereft
            ? quiet
            : `${when}${because[verdict.verdict]}${verdict.verdict === 'NO' ? '' : reasons[verdict.reason].first}`
        }
        citation={verdict.citation ?? undefined}
        next={[
          { label: next.tax, note: next.taxNote, onPress: () => callHotline('12366') },
          { label: next.insurance, onPress: () => callHotline('12393') },
          { label: next.receipt, onPress: () => void goTo('contribution/receipt', { orderId }) },
        ]}
      />
      {others.length > 0 && (
        <Notice tone="info" title={copy.others}>
          {others.map(({ title, note }) => copy.other(title, note)).join('')}
        </Notice>
      )}
      {verdict.verdict !== 'NO' && (
        <CellGroup title={facts.title}>
          <Cell title={facts.where} note={facts.whereNote(areaName)} />
          <Cell title={facts.bring} note={facts.bringUnknown} />
          <Cell title={facts.money} note={facts.moneyTo(payerMaskedName)} />
        </CellGroup>
      )}
      <ToSay
        text={toSay.refund(year, formatYuan(amount), number, paidAt && formatDay(dayOf(paidAt)), verdict.reason)}
      />
    </>
  )
}
