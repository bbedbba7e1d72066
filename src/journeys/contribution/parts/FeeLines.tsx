import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { SummaryList } from '@/design/parts/SummaryList'
import { type Fen, formatYuan } from '@/domain/money'
import type { Citation as Cited } from '@/domain/policy/fact'
import { copy } from '../copy'
import { copy as more } from '../quote/copy'
import type { Quote } from '../store'
import { FeePicture } from './FeePicture'
import '../contribution.scss'

/** What is owed, line by line, out of whose pocket, and by which rule. */
export function FeeLines({ quote }: { quote: Quote }) {
  const { lines, due, year, category, citations } = quote
  const words = copy.quote
  const label = {
    STANDARD: words.standard(year),
    FISCAL: words.fiscal,
    SUBSIDY: words.subsidy[category],
  }
  const rows = lines.map((line) => ({
    label: label[line.kind],
    value: copy.yuan(line.kind === 'SUBSIDY' ? takenOff(line.fen) : formatYuan(line.fen)),
  }))
  const why = whyStandard(quote)
  const total = { label: words.due, value: copy.yuan(formatYuan(due)), strong: true }
  return (
    <Card>
      {lines.length === 1 ? (
        <SummaryList rows={[...rows, total]} />
      ) : (
        <>
          <SummaryList rows={rows} />
          <FeePicture quote={quote} />
          <SummaryList rows={[total]} />
        </>
      )}
      {why && <View className="contribution-quiet">{why}</View>}
      <View className="contribution-cites">
        {merged(citations).map((citation) => (
          <Citation key={`${citation.title} ${citation.from}`} citation={citation} />
        ))}
      </View>
    </Card>
  )
}

/** Why somebody pays the standard, where nothing is taken off; null where something is. */
function whyStandard({ lines, category, recognised }: Quote): string | null {
  const { ordinary, late, unlisted } = more.whyStandard
  if (recognised || lines.some(({ kind }) => kind === 'SUBSIDY')) return null
  if (category === 'ORDINARY') return ordinary
  const name = copy.people.category[category]
  return lines.some(({ kind }) => kind === 'FISCAL') ? late(name) : unlisted(name)
}

const takenOff = (amount: Fen) => `−${formatYuan(amount)}`

/** One line per source: a standard and its subsidy are often announced in the same paper. */
function merged(citations: readonly Cited[]): Cited[] {
  const bySource = new Map<string, Cited>()
  for (const citation of citations) {
    const source = `${citation.title} ${citation.from}`
    const notes = [bySource.get(source)?.note, citation.note].filter((note) => note !== undefined)
    bySource.set(source, { ...citation, ...(notes.length > 0 && { note: [...new Set(notes)].join('；') }) })
  }
  return [...bySource.values()]
}
