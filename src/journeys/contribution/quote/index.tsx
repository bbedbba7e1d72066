import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import { QuoteCards } from '../parts/QuoteCards'
import { Shortfall } from '../parts/Shortfall'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { useQuote } from '../use-quote'
import { waiting } from '../waiting'

/** 费用明细: what one person owes for one year, before anything is asked of anyone. */
export default page('contribution/quote', function QuotePage({ personId, year }) {
  const { quote, ask } = useQuote(personId, year)
  const known = quote.state === 'ready' ? quote.value : null
  const affordable = known && known.funding.shortfall === 0

  return (
    <Screen
      title={copy.title}
      step={quote.state === 'asking' || known ? { at: 2, of: 4 } : undefined}
      heading={
        known ? copy.quote.heading(known.maskedName) : quote.state === 'asking' ? copy.quote.headingAsking : undefined
      }
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
            {value.funding.shortfall > 0 && <Shortfall missing={value.funding.shortfall} />}
            <QuoteCards quote={value} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})
