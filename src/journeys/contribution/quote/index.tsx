import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { QuoteCards } from '../parts/QuoteCards'
import { TierChoice } from '../parts/TierChoice'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { waysWhenShort } from '../short-of-money'
import { useContribution } from '../store'
import { useQuote } from '../use-quote'
import { waiting } from '../waiting'
import { copy as words } from './copy'

/** 费用明细: what one person owes for one year, before anything is asked of anyone. */
export default page('contribution/quote', function QuotePage({ personId, year }) {
  const { quote, ask } = useQuote(personId, year)
  const chooseTier = useContribution((state) => state.chooseTier)
  const known = quote.state === 'ready' ? quote.value : null
  const affordable = known && !known.funding.refusal

  return (
    <Screen
      title={copy.title}
      step={quote.state === 'asking' || known ? { at: 2, of: 4 } : undefined}
      heading={
        known ? copy.quote.heading(known.maskedName) : quote.state === 'asking' ? copy.quote.headingAsking : undefined
      }
      lead={known ? words.place(known.place.full, year) : undefined}
      footer={
        affordable && (
          <ActionBar>
            <Button onPress={() => goTo('contribution/check', { personId, year })}>{copy.quote.check}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={quote}
        retry={ask}
        waiting={waiting.quote}
        refused={(refusal) => <ContributionRefused refusal={refusal} />}
      >
        {(value) => (
          <>
            {value.funding.refusal && (
              <ContributionRefused refusal={value.funding.refusal} ways={waysWhenShort(value)} />
            )}
            <TierChoice quote={value} onTier={(tier) => chooseTier(personId, year, tier)} />
            <QuoteCards quote={value} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})
