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

/** 费用明细: what one person owes for one year, before anything is asked of anyone. */
export default page('contribution/quote', function QuotePage({ personId, year }) {
  const { quote, ask } = useQuote(personId, year)
  const known = quote.state === 'ready' ? quote.value : null
  const affordable = known && known.funding.shortfall === 0

  return (
    <Screen
      title={copy.title}
      step={{ at: 2, of: 4 }}
      heading={known ? copy.quote.heading(known.maskedName) : undefined}
      footer={
        affordable && (
          <ActionBar>
            <Button onPress={() => goTo('contribution/check', { personId, year })}>{copy.quote.check}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded of={quote} retry={ask} refused={(refusal) => <ContributionRefused refusal={refusal} />}>
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
