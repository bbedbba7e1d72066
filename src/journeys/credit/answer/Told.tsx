import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { SummaryList } from '@/design/parts/SummaryList'
import { monthlyOf } from '@/domain/balance/credit-amount'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { copy } from '../copy'
import type { Who } from '../form'
import { Grounds } from '../parts/Grounds'
import type { Credit } from '../store'
import { Retired } from './Retired'
import '../credit.scss'

const words = copy.answer

/** The answer, and how it came about. */
export function Told({ of, who }: { of: Credit; who: Who }) {
  const { every, gross, creditedNext, next, retired, citation, basis } = of
  return (
    <>
      <Card>
        <View className="credit-quiet">{words.gross[every]}</View>
        <Money fen={gross} size="display" />
        {every === 'YEAR' && (
          <View className="credit-quiet">{words.monthly(formatYuan(monthlyOf({ every, gross })))}</View>
        )}
        <View className="credit-quiet">
          {creditedNext ? words.when.known(formatDay(creditedNext)) : words.when.monthly}
        </View>
      </Card>
      {next && (
        <Notice tone="info" title={words.next.title(next.fromAge)}>
          {words.next.reason(formatDay(next.from), copy.each[every](formatYuan(next.gross)))}
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
