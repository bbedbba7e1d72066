import { Bar } from '@/design/parts/Bar'
import { Card } from '@/design/parts/Card'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatDay } from '@/domain/calendar'
import { copy } from '../copy'
import type { Verdicts } from '../store'
import { allowedOf, ruleOf } from '../verdicts'

const words = copy.who

/** The day the verdicts are for, and how many kinds of relatives could be bound before the rule changed and since. */
export function RuleDay({ now, formerly }: { now: Verdicts; formerly: Verdicts | null }) {
  const kinds = allowedOf(now).length
  const before = formerly ? allowedOf(formerly).length : 0
  const rule = ruleOf(now)
  return (
    <Card>
      <SummaryList rows={[{ label: words.on, value: formatDay(now.on), strong: true }]} />
      {rule && before > 0 && before < kinds && (
        <Bar
          label={words.spread}
          parts={[
            { label: words.before(formatDay(rule.from), before), share: before, tone: 'strong' },
            { label: words.after(formatDay(rule.from), kinds), share: kinds - before, tone: 'soft' },
          ]}
        />
      )}
    </Card>
  )
}
