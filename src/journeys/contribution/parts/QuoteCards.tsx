import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Citation } from '@/design/parts/Citation'
import { Notice } from '@/design/parts/Notice'
import { StatusTag } from '@/design/parts/StatusTag'
import { Semantic } from '@/design/Semantic'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { copy as more } from '../quote/copy'
import { printedSpan } from '../span'
import type { Quote } from '../store'
import { undoLine } from '../undo-line'
import { AccountCard } from './AccountCard'
import { FeeLines } from './FeeLines'
import '../contribution.scss'

const words = copy.quote

/** A fee in four cards: what is owed, what it leaves in the account, when it helps, and how it can be undone. The last two only where it can be paid. */
export function QuoteCards({ quote }: { quote: Quote }) {
  const { due, funding, lines, waitingMonths, place, recognised } = quote
  const { callHotline } = useAppearance()
  const late = lines.find((line) => line.kind === 'FISCAL')
  return (
    <>
      {recognised && (
        <Notice
          tone="warn"
          title={more.recognised.title}
          action={{ label: more.recognised.ask, onPress: () => callHotline('12393') }}
        >
          {more.recognised.reason(copy.people.category[recognised.category], formatDay(recognised.on))}
        </Notice>
      )}
      {place.namesakes.length > 0 && (
        <Notice tone="warn" title={more.namesake.title}>
          {more.namesake.reason(place.full, place.namesakes)}
        </Notice>
      )}
      <FeeLines quote={quote} />
      {late && (
        <Notice tone="warn" title={more.late.title}>
          {more.late.reason(formatYuan(late.fen), waitingMonths)}
        </Notice>
      )}
      {due === 0 && (
        <Notice tone="info" title={words.nothingDue.title}>
          {words.nothingDue.reason}
        </Notice>
      )}
      <AccountCard quote={quote} />
      {!funding.refusal && <WhatItBuys quote={quote} />}
    </>
  )
}

/** When the money leaves, where that is not at once; when the fee helps, and how it can be undone. */
function WhatItBuys({ quote }: { quote: Quote }) {
  const { benefit, waitingMonths, undo, closes, leaves, due } = quote
  return (
    <>
      {leaves.mode === 'MONTH_END_BATCH' && leaves.on && due > 0 && (
        <Card title={more.leaves.title}>
          <View>{more.leaves.batch(formatDay(leaves.on))}</View>
          <View className="contribution-quiet">{more.leaves.batchNote}</View>
          {leaves.citation && (
            <View className="contribution-cites">
              <Citation citation={leaves.citation} />
            </View>
          )}
        </Card>
      )}
      <Card>
        <View className="contribution-head">
          <Semantic as="h2" className="hj-card__title">
            {words.usable}
          </Semantic>
          <StatusTag tone={waitingMonths === 0 ? 'good' : 'wait'}>
            {waitingMonths === 0 ? words.atOnce : words.waits(waitingMonths)}
          </StatusTag>
        </View>
        <View>{printedSpan(benefit)}</View>
        {waitingMonths > 0 && <View className="contribution-quiet">{words.waitsNote}</View>}
        <View className="contribution-quiet">{words.closes(formatDay(closes))}</View>
      </Card>
      {waitingMonths > 0 && (
        <CellGroup>
          <Cell
            title={more.waiting.title}
            note={more.waiting.note}
            onPress={() => void goTo('contribution/waiting-period')}
          />
        </CellGroup>
      )}
      <Card title={words.undo}>
        <View>{undoLine(quote)}</View>
        {undo.citation && (
          <View className="contribution-cites">
            <Citation citation={undo.citation} />
          </View>
        )}
      </Card>
    </>
  )
}
