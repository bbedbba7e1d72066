import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { EmptyState } from '@/design/parts/EmptyState'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { InsuranceRefused } from '../parts/InsuranceRefused'
import { useInsurance } from '../store'
import { waiting } from '../waiting'
import { Body } from './Body'

const words = copy.quote

/** One insurance before it is bought: what it pays for, for whom, what the rule leaves to spend, and what to know first. */
export default page('insurance/quote', function Quote({ productId }) {
  const { offers, earlier, look, choose, insure } = useInsurance((state) => state)
  // Nobody is chosen for the person, unless the rule leaves only one.
  const [picked, setPicked] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  useOnShow(() => void look())
  const known = offers.state === 'ready' ? offers.value : null
  const offer = known?.products.find((candidate) => candidate.productId === productId)
  const only = known?.people.length === 1 ? known.people[0] : undefined
  const whose = only ?? known?.people.find(({ personId }) => (personId ?? 'SELF') === picked)
  const doubtful = earlier !== null && earlier.state !== 'ready'
  const owned = known?.covers.some(
    (cover) => cover.productId === productId && cover.status !== 'CANCELLED' && cover.maskedName === whose?.maskedName,
  )
  const mayGo = known && offer && offer.premium <= known.left && !owned && !doubtful

  const missing = attempt > 0 && !whose

  const go = async () => {
    if (!whose || !offer) return setAttempt(attempt + 1)
    choose(productId)
    insure(whose.personId)
    await goTo(offer.asks.length > 0 ? 'insurance/health' : 'insurance/check')
  }

  return (
    <Screen
      title={words.title}
      heading={offer?.name}
      footer={
        known && (
          <ActionBar>
            {mayGo && <Button onPress={go}>{offer.asks.length > 0 ? words.health : words.check}</Button>}
            <Button kind={mayGo ? 'text' : 'secondary'} onPress={() => replaceWith('insurance/overview')}>
              {words.back}
            </Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={offers}
        retry={() => void look()}
        waiting={waiting.quote}
        refused={(refusal) => <InsuranceRefused refusal={refusal} />}
        empty={() => (offer ? null : <EmptyState title={words.unknown.title} note={words.unknown.note} />)}
      >
        {(value) =>
          offer && (
            <>
              <ErrorSummary
                errors={missing ? [{ field: 'whose', message: words.whomMissing }] : []}
                attempt={attempt}
              />
              <Body
                offers={value}
                offer={offer}
                owned={owned ?? false}
                picked={picked}
                onPick={setPicked}
                missing={missing}
              />
            </>
          )
        }
      </Loaded>
    </Screen>
  )
})
