import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { RadioList } from '@/design/parts/RadioList'
import { Refused } from '@/design/parts/Refused'
import { Screen } from '@/design/parts/Screen'
import { declarationVerdict } from '@/domain/insurance/declaration'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { toTop } from '@/platform/scroll'
import { copy } from '../copy'
import { usePurchase } from '../errand'
import { InsuranceRefused } from '../parts/InsuranceRefused'
import { useInsurance } from '../store'
import { waiting } from '../waiting'

const words = copy.health

/** 健康告知: the insurer's questions, one answer each. Kept nowhere; a yes ends it here, before anything is paid. */
export default page('insurance/health', function Health() {
  const { purchase, retry } = usePurchase()
  const { declared, declare } = useInsurance((state) => state)
  const [attempt, setAttempt] = useState(0)
  const [declined, setDeclined] = useState(false)
  const asks = purchase.state === 'ready' ? purchase.value.offer.asks : []
  const unanswered = asks.flatMap((_, place) => (typeof declared[place] === 'boolean' ? [] : [place]))
  const errors = unanswered.map((place) => ({ field: `ask-${place}`, message: words.missing(place + 1) }))

  const go = async () => {
    const verdict = declarationVerdict(asks.length, declared)
    if (verdict.ok) return goTo('insurance/check')
    if (verdict.refusal.code === 'HEALTH_DECLINED') {
      setDeclined(true)
      toTop()
    } else setAttempt(attempt + 1)
  }

  if (declined)
    return (
      <Screen
        title={words.title}
        footer={
          <ActionBar>
            <Button kind="secondary" onPress={() => replaceWith('insurance/overview')}>
              {words.declined.others}
            </Button>
            <Button kind="text" onPress={() => setDeclined(false)}>
              {words.declined.again}
            </Button>
          </ActionBar>
        }
      >
        <Refused tag={words.declined.tag} title={words.declined.title} reason={words.declined.reason} />
      </Screen>
    )

  return (
    <Screen
      title={words.title}
      step={{ at: 1, of: copy.steps }}
      heading={words.heading}
      lead={words.lead}
      footer={
        purchase.state === 'ready' && (
          <ActionBar>
            <Button onPress={go}>{words.go}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={purchase}
        retry={retry}
        waiting={waiting.health}
        refused={(refusal) => <InsuranceRefused refusal={refusal} />}
      >
        {() => (
          <>
            <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} />
            {asks.map(({ question, yes, no }, place) => (
              <RadioList
                key={question}
                name={`ask-${place}`}
                label={words.question(place + 1, question)}
                options={[
                  { value: 'no', label: no },
                  { value: 'yes', label: yes },
                ]}
                value={declared[place] === true ? 'yes' : declared[place] === false ? 'no' : null}
                onChange={(value) => declare(place, value === 'yes')}
                error={attempt > 0 && unanswered.includes(place) ? words.missing(place + 1) : undefined}
              />
            ))}
          </>
        )}
      </Loaded>
    </Screen>
  )
})
