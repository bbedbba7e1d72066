import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { SummaryList } from '@/design/parts/SummaryList'
import { monthlyOf } from '@/domain/balance/credit-amount'
import { firstYearlyFrom } from '@/domain/balance/credit-day'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { copy } from '../copy'
import type { Who } from '../form'
import { Grounds } from '../parts/Grounds'
import { laterOf } from '../parts/later'
import type { Credit } from '../store'
import { Retired } from './Retired'
import '../credit.scss'

const words = copy.answer

/** The answer, and how it came about. */
export function Told({ of, who }: { of: Credit; who: Who }) {
  const { next, retired, citation, basis } = of
  return (
    <>
      <Amount of={of} />
      {next && (
        <Notice tone="info" title={words.next.title(next.fromAge)}>
          {laterOf(of)}
        </Notice>
      )}
      <Card title={words.how.title}>
        <View className="credit-stack">
          <SummaryList rows={rowsOf(of, who)} />
          <View className="credit-quiet">
            {basis === 'OWN_BASE' ? words.how.wholeBase : `${basis === 'FIXED' ? words.how.fixed : ''}${words.how.own}`}
          </View>
        </View>
      </Card>
      {retired && <Retired of={retired} now={of} />}
      <Grounds reckoned of={retired ? [citation, retired.citation] : [citation]} />
    </>
  )
}

/** The amount by the age of today, what of it arrives, and when the next one comes, which may already be by another age. */
function Amount({ of: { every, gross, deductions, net, creditedNext, next } }: { of: Credit }) {
  const comesMore = next !== null && creditedNext !== null && firstYearlyFrom(creditedNext, next.from) === creditedNext
  const label = comesMore ? words.grossNow : deductions ? words.grossBeforeOff[every] : words.gross[every]
  const when = !creditedNext
    ? words.when.monthly
    : comesMore
      ? words.when.more(formatDay(creditedNext), next.fromAge, formatYuan(next.gross))
      : words.when.known(formatDay(creditedNext))
  return (
    <Card>
      <View className="credit-quiet">{label}</View>
      <Money fen={gross} size="display" />
      {net !== null && deductions !== null && deductions > 0 && (
        <View className="credit-amount">{words.arrives(formatYuan(net))}</View>
      )}
      {every === 'YEAR' && (
        <View className="credit-quiet">{words.monthly(formatYuan(monthlyOf({ every, gross })))}</View>
      )}
      <View className="credit-quiet">{when}</View>
    </Card>
  )
}

function rowsOf({ gross, permille, parts, deductions, net, basis }: Credit, who: Who) {
  const { how } = words
  const yuan = (amount: typeof gross) => copy.yuan(formatYuan(amount))
  const from =
    who.kind === 'EMPLOYEE'
      ? [{ label: how.base, value: yuan(who.base) }]
      : who.kind === 'RETIREE' && basis === 'AVERAGE_PENSION' && who.average !== undefined
        ? [{ label: how.average, value: yuan(who.average) }]
        : []
  const off =
    parts.length > 0
      ? parts.map((part) => ({ label: how.deduction(copy.parts[part.for]), value: yuan(part.fen) }))
      : basis === 'OWN_BASE'
        ? []
        : [{ label: how.deductions, value: deductions === null ? how.unknown : yuan(deductions) }]
  return [
    ...from,
    ...(permille === null ? [] : [{ label: how.rate, value: copy.percent(permille) }]),
    { label: how.gross, value: yuan(gross) },
    ...off,
    ...(basis === 'OWN_BASE' ? [] : [{ label: how.net, value: net === null ? how.unknown : yuan(net), strong: true }]),
  ]
}
