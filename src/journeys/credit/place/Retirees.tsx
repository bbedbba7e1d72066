import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { monthlyOf } from '@/domain/balance/credit-amount'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { copy } from '../copy'
import { nameOfBand } from '../parts/bands'
import type { Rates } from '../rates-store'
import '../credit.scss'

const words = copy.rates.retirees

/** What a retiree is credited, band by band, with what is taken off where that has been published. */
export function Retirees({ of }: { of: Rates }) {
  const { retirees, ofAverage, creditedNext, birthdayCounts } = of
  return (
    <Card title={words.title}>
      {retirees.length === 0 && (
        <View>
          {ofAverage ? words.average(ofAverage.year, copy.percent(ofAverage.permille)) : ''}
          {words.unknown}
        </View>
      )}
      {retirees.map((band, at) => (
        <Band key={band.fromAge} of={of} at={at} />
      ))}
      {retirees.length > 1 && <View className="credit-quiet">{words[birthdayCounts]}</View>}
      {retirees.length > 0 && (
        <View className="credit-quiet">{creditedNext ? words.yearly(formatDay(creditedNext)) : words.monthly}</View>
      )}
    </Card>
  )
}

function Band({ of: { retirees, every }, at }: { of: Rates; at: number }) {
  const band = retirees[at]
  if (!band) return null
  const { gross, deductions, net, parts } = band
  const off =
    parts.length > 0
      ? parts.map((part) => copy.answer.how.deduction(`${copy.parts[part.for]} ${copy.yuan(formatYuan(part.fen))}`))
      : [deductions === null ? words.offUnknown : words.off(formatYuan(deductions))]
  return (
    <View className="credit-band">
      <View className="credit-band__line">
        <View>{nameOfBand(retirees, at)}</View>
        <View className="credit-amount">{copy.each[every](formatYuan(gross))}</View>
      </View>
      <View className="credit-quiet">
        {[
          ...(every === 'YEAR' ? [copy.answer.monthly(formatYuan(monthlyOf({ every, gross })))] : []),
          ...off,
          ...(net === null ? [] : [words.net(formatYuan(net))]),
        ].join('；')}
      </View>
    </View>
  )
}
