import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { Unheard } from '@/design/parts/Unheard'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { replaceWith } from '@/platform/navigate'
import { toTop } from '@/platform/scroll'
import { copy } from '../copy'
import { Checked } from '../parts/Checked'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { type Placing, type Quote, useContribution } from '../store'
import { useQuote } from '../use-quote'
import { waiting } from '../waiting'

/** 核对: everything once more, one promise, and the order. Placing it moves no money; that needs the step after. */
export default page('contribution/check', function Check({ personId, year }) {
  const { quote, ask, tier } = useQuote(personId, year)
  const place = useContribution((state) => state.place)
  const [promised, setPromised] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [placing, setPlacing] = useState<Placing | null>(null)
  const refusal = placing?.state === 'refused' ? placing.refusal : null
  const trouble = placing?.state === 'unreached' ? placing.trouble : null
  const about = { personId, year }

  const confirm = async ({ due }: Quote) => {
    setAttempt(attempt + 1)
    if (!promised) return
    const placed = await place(personId, year, due, tier)
    setPlacing(placed)
    if (placed.state === 'ready') await replaceWith('contribution/verify', { orderId: placed.value.orderId })
    else toTop()
  }
  const halted = refusal !== null || quote.state === 'refused'
  const missing = attempt > 0 && !promised
  const payable = quote.state === 'ready' && !quote.value.funding.refusal && !refusal ? quote.value : null

  return (
    <Screen
      title={copy.check.title}
      step={halted ? undefined : { at: 3, of: 4 }}
      heading={halted ? undefined : copy.check.heading}
      footer={
        payable && (
          <ActionBar>
            <Button onPress={() => confirm(payable)}>
              {placing?.state === 'unreached' ? copy.check.again : confirmName(payable)}
            </Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary
        errors={payable && missing ? [{ field: 'promise', message: copy.check.promiseMissing }] : []}
        attempt={attempt}
      />
      {trouble && <Unheard trouble={trouble} />}
      {refusal ? (
        <ContributionRefused refusal={refusal} about={about} />
      ) : (
        <Loaded
          of={quote}
          retry={ask}
          waiting={waiting.check}
          refused={(no) => <ContributionRefused refusal={no} about={about} />}
        >
          {(value) =>
            value.funding.refusal ? (
              <ContributionRefused refusal={value.funding.refusal} />
            ) : (
              <Checked
                quote={value}
                promised={promised}
                onPromise={setPromised}
                missing={missing}
                unanswered={placing?.state === 'unreached' && !trouble}
              />
            )
          }
        </Loaded>
      )}
    </Screen>
  )
})

const confirmName = ({ due }: Quote) =>
  due === 0 ? copy.check.confirmNothing(formatYuan(due)) : copy.check.confirm(formatYuan(due))
