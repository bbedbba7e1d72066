import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { shareOf } from '@/domain/balance/credit-amount'
import { fen, formatYuan } from '@/domain/money'
import { copy } from '../copy'
import type { Rates } from '../rates-store'
import '../credit.scss'

const words = copy.rates.employees

/** A round base to show the share by; nobody's own. */
const example = fen(800_000)

/** What an employee is credited: a share of the own base, and the same as a sum. */
export function Employees({ of: { employeePermille } }: { of: Rates }) {
  if (employeePermille === null) return <Card title={words.title}>{words.unknown}</Card>
  return (
    <Card title={words.title}>
      <View>{words.share(copy.percent(employeePermille))}</View>
      <View className="credit-quiet">
        {words.note(formatYuan(example), formatYuan(shareOf(example, employeePermille)))}
      </View>
    </Card>
  )
}
