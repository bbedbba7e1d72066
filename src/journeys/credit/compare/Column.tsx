import { View } from '@tarojs/components'
import { Pressable } from '@/design/parts/Pressable'
import { Semantic } from '@/design/Semantic'
import { monthlyOf } from '@/domain/balance/credit-amount'
import { formatYuan, minus, negated } from '@/domain/money'
import { copy } from '../copy'
import { nameOfBand } from '../parts/bands'
import { type Beside, type Rates, useRates } from '../rates-store'
import { nameOf, useCredit } from '../store'
import '../credit.scss'

const words = copy.compare

/** One place: what it comes to, how that stands to the place compared with (null: it is that place), and its rates. */
export function Column({ place, beside }: { place: string; beside: string | null }) {
  const credit = useCredit((state) => state)
  const places = useRates((state) => state.places)
  const leave = useRates((state) => state.leave)
  const here = places[place]
  const name = nameOf(credit, place)
  const there = beside === null ? undefined : places[beside]
  return (
    <Semantic as="section" className="credit-column">
      <Semantic as="h2" className="credit-column__name">
        {name}
      </Semantic>
      {here?.credit && <Sums of={here.credit} />}
      {beside !== null && there && here && (
        <View className="credit-quiet">{differenceOf(here, there, nameOf(credit, beside))}</View>
      )}
      {here?.rates.state === 'ready' && <Rule of={here.rates.value} />}
      {here && here.rates.state !== 'ready' && here.rates.state !== 'asking' && (
        <View className="credit-quiet">
          {here.rates.state === 'refused' ? words.refused[here.rates.refusal.code] : words.unreached}
        </View>
      )}
      {beside !== null && (
        <Pressable className="hj-link" label={words.leave(name)} onPress={() => leave(place)}>
          {words.leaveShort}
        </Pressable>
      )}
    </Semantic>
  )
}

type Reckoned = NonNullable<Beside['credit']>

/** What comes to the account now, and after retirement where that was asked too. */
function Sums({ of: credit }: { of: Reckoned }) {
  if (credit.state !== 'ready')
    return (
      <View className="credit-amount">
        {credit.state === 'refused' ? words.refused[credit.refusal.code] : words.unreached}
      </View>
    )
  const { retired, every, gross } = credit.value
  const then = retired?.credit
  return (
    <>
      {retired && <View className="credit-quiet">{words.now}</View>}
      <View className="credit-amount">{copy.each[every](formatYuan(gross))}</View>
      <Lines of={besidesOf(credit.value)} />
      {retired && <View className="credit-quiet">{words.onceRetired}</View>}
      {retired && (
        <View className="credit-amount">
          {then ? copy.each[then.every](formatYuan(then.gross)) : words.refused.CREDIT_NOT_PUBLISHED}
        </View>
      )}
      {then && <Lines of={besidesOf(then)} />}
    </>
  )
}

/** A yearly amount by the month, and of one that something is taken off what arrives: else unlike stands beside unlike. */
function besidesOf(of: Parameters<typeof monthlyOf>[0] & Pick<Rates['retirees'][number], 'deductions' | 'net'>) {
  const { every, deductions, net } = of
  return [
    ...(every === 'YEAR' ? [copy.answer.monthly(formatYuan(monthlyOf(of)))] : []),
    ...(net !== null && deductions ? [words.net(formatYuan(net))] : []),
  ]
}

const Lines = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((line) => (
      <View key={line} className="credit-quiet">
        {line}
      </View>
    ))}
  </>
)

/** How two places stand to one another by the month: after retirement where that was asked, for until then all may be alike. */
function differenceOf({ credit: here }: Beside, { credit: there }: Beside, name: string): string {
  if (here?.state !== 'ready' || there?.state !== 'ready') return ''
  const [mine, theirs] = [here.value, there.value].map(({ retired, ...now }) => (retired ? retired.credit : now))
  if (!mine || !theirs) return ''
  const when = here.value.retired ? words.onceRetired : ''
  const more = minus(monthlyOf(mine), monthlyOf(theirs))
  const off = mine.deductions || theirs.deductions ? words.than.beforeOff : ''
  if (more === 0) return `${when}${words.than.same(name)}${off}`
  return `${when}${more > 0 ? words.than.more(name, formatYuan(more)) : words.than.less(name, formatYuan(negated(more)))}${off}`
}

/** The rates in as few words as a column holds. */
function Rule({ of: { employeePermille, retirees, every } }: { of: Rates }) {
  const { employees, retirees: retired } = copy.rates
  const unknown = words.refused.CREDIT_NOT_PUBLISHED
  const rows = [
    {
      label: employees.title,
      value: employeePermille === null ? unknown : words.base(copy.percent(employeePermille)),
      besides: [],
    },
    ...(retirees.length === 0 ? [{ label: retired.title, value: unknown, besides: [] }] : []),
    ...retirees.map((band, at) => ({
      label: `${retired.title}${retirees.length > 1 ? nameOfBand(retirees, at) : ''}`,
      value: copy.each[every](formatYuan(band.gross)),
      besides: besidesOf({ every, ...band }),
    })),
  ]
  return (
    <View className="credit-column__rule">
      {rows.map(({ label, value, besides }) => (
        <View key={label} className="credit-column__band">
          <View className="credit-quiet">{label}</View>
          <View className="credit-column__value">{value}</View>
          <Lines of={besides} />
        </View>
      ))}
    </View>
  )
}
