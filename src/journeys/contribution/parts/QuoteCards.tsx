import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { Notice } from '@/design/parts/Notice'
import { StatusTag } from '@/design/parts/StatusTag'
import { SummaryList } from '@/design/parts/SummaryList'
import { Semantic } from '@/design/Semantic'
import { formatDay } from '@/domain/calendar'
import { holdMinutes } from '@/domain/contribution/order'
import { formatYuan } from '@/domain/money'
import { copy } from '../copy'
import { printedSpan } from '../span'
import type { Quote } from '../store'
import { FeeLines } from './FeeLines'
import '../contribution.scss'

const words = copy.quote

/** A fee in four cards: what is owed, what it leaves in the account, when it helps, and how it can be undone. The last two only where it can be paid. */
export function QuoteCards({ quote }: { quote: Quote }) {
  const { due, funding } = quote
  const short = funding.shortfall > 0
  return (
    <>
      <FeeLines quote={quote} />
      {due === 0 && (
        <Notice tone="info" title={words.nothingDue.title}>
          {words.nothingDue.reason}
        </Notice>
      )}
      <Card title={words.from}>
        <SummaryList
          rows={[
            { label: words.before, value: copy.yuan(formatYuan(funding.before)) },
            { label: words.paying, value: copy.yuan(due === 0 ? formatYuan(due) : `−${formatYuan(due)}`) },
            short
              ? { label: words.lacking, value: copy.yuan(formatYuan(funding.shortfall)), strong: true }
              : { label: words.after, value: copy.yuan(formatYuan(funding.after)) },
          ]}
        />
      </Card>
      {!short && <WhatItBuys quote={quote} />}
    </>
  )
}

/** When it helps, and how it can be undone. */
function WhatItBuys({ quote: { benefit, waitingMonths, undo, closes } }: { quote: Quote }) {
  return (
    <>
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
      <Card title={words.undo}>
        <View>{copy.undo[undo.kind](holdMinutes)}</View>
        {undo.citation && (
          <View className="contribution-cites">
            <Citation citation={undo.citation} />
          </View>
        )}
      </Card>
    </>
  )
}
