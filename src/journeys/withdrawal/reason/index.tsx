import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'

const { title, heading, lead, question, missing, next, scam, resumed } = copy.reason

/** Asks why, before anything else: most who come here have no ground, and should hear so before gathering papers. */
export default page('withdrawal/reason', function Reason() {
  const reasons = useWithdrawal((state) => state.reasons)
  const askReasons = useWithdrawal((state) => state.askReasons)
  const drafted = useWithdrawal((state) => state.draft.reason)
  const [picked, setPicked] = useState<string | null>(drafted)
  // Chosen before this page was opened: left over from an application that was cut short.
  const [left] = useState(drafted !== null)
  const [attempt, setAttempt] = useState(0)
  const ask = () => void askReasons()
  useOnShow(ask)

  const error = attempt > 0 && picked === null ? missing : undefined
  const onward = async () => {
    setAttempt(attempt + 1)
    const reason = withdrawalReasons.find((known) => known === picked)
    if (reason) await goTo('withdrawal/verdict', { reason })
  }

  return (
    <Screen
      title={title}
      step={copy.step(1)}
      heading={heading}
      lead={lead(reasons.state === 'ready' ? reasons.value.areaName : copy.yourPlace)}
      footer={
        reasons.state === 'ready' && (
          <ActionBar>
            <Button onPress={onward}>{next}</Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={error ? [{ field: 'reason', message: error }] : []} attempt={attempt} />
      <Loaded of={reasons} retry={ask} waiting={waiting.reasons}>
        {(known) => (
          <>
            {left && (
              <Notice tone="info" title={resumed.title}>
                {resumed.reason}
              </Notice>
            )}
            <RadioList
              name="reason"
              label={question}
              options={known.reasons.map(({ reason }) => ({ value: reason, ...copy.reasons[reason] }))}
              value={picked}
              onChange={setPicked}
              error={error}
            />
          </>
        )}
      </Loaded>
      {reasons.state === 'ready' && (
        <Notice tone="warn" title={scam.title}>
          {scam.lines}
        </Notice>
      )}
    </Screen>
  )
})
