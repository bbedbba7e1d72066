import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Checkbox } from '@/design/parts/Checkbox'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { SummaryList } from '@/design/parts/SummaryList'
import { UnderTick } from '@/design/parts/UnderTick'
import { formatTime } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { checked } from '../check/copy'
import { copy } from '../copy'
import { copy as quoteWords } from '../quote/copy'
import { printedSpan } from '../span'
import type { Quote } from '../store'
import { undoLine } from '../undo-line'
import { Commitment } from './Commitment'
import { FeePicture } from './FeePicture'
import '../contribution.scss'

const words = copy.check
const tierWords = quoteWords.tier

interface Props {
  quote: Quote
  promised: boolean
  onPromise(ticked: boolean): void
  /** The promise was not ticked when the button was pressed. */
  missing: boolean
  /** The order was sent and no reply came. */
  unanswered: boolean
}

/** The answers to check, the promise not to have paid elsewhere, and what cannot go wrong. */
export function Checked({ quote, promised, onPromise, missing, unanswered }: Props) {
  const { maskedName, relation, place, year, due, funding, benefit, checkedAt, tier, tiers } = quote
  const change = { label: words.change, onPress: () => void goTo('contribution/people') }
  return (
    <>
      {unanswered && (
        <Notice tone="warn" title={words.unanswered.title} live="assertive">
          {words.unanswered.reason}
        </Notice>
      )}
      <Card>
        <View className="contribution-quiet">{words.amount(year)}</View>
        <Money fen={due} size="display" />
        <FeePicture quote={quote} />
      </Card>
      <Card>
        <SummaryList
          rows={[
            { label: words.who, value: copy.person(maskedName, relation), change },
            { label: words.area, value: place.full },
            { label: words.year, value: copy.ofYear(year), change },
            ...(tiers.length > 1 ? [{ label: words.tier, value: tierWords[tier] }] : []),
            { label: words.account, value: copy.ownAccount },
            { label: words.after, value: copy.yuan(formatYuan(funding.after)) },
            { label: words.usable, value: printedSpan(benefit) },
          ]}
        />
      </Card>
      {due === 0 && (
        <Notice tone="info" title={copy.quote.nothingDue.title}>
          {copy.quote.nothingDue.reason}
        </Notice>
      )}
      <Commitment />
      <Checkbox
        name="promise"
        label={words.promise(maskedName, year)}
        checked={promised}
        onChange={onPromise}
        error={missing ? words.promiseMissing : undefined}
      >
        <UnderTick>{words.promiseNote}</UnderTick>
      </Checkbox>
      <CellGroup>
        <Cell title={checked.title} note={checked.reason(formatTime(checkedAt), year)} />
        <Cell title={words.once.title} note={words.once.reason} />
        <Cell title={copy.quote.undo} note={undoLine(quote)} />
      </CellGroup>
    </>
  )
}
