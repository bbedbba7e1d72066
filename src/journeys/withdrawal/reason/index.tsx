import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { branchNamed, situationOf, situations } from '@/domain/withdrawal/tree'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { copy as words } from '../copy.asking'
import { stepOf } from '../stage'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'

const { title, heading, lead, question, missing, next, scam, resumed } = copy.reason

const answers = { ...copy.reasons, ...words.branches }

/** Asks why, before anything else: most who come here have no ground, and should hear so before gathering papers. */
export default page('withdrawal/reason', function Reason() {
  const { reasons, askReasons, choose } = useWithdrawal((state) => state)
  const drafted = useWithdrawal((state) => state.draft.reason)
  const [picked, setPicked] = useState<string | null>(drafted && situationOf(drafted))
  // Chosen before this page was opened: left over from an application that was cut short.
  const [left] = useState(drafted !== null)
  const [attempt, setAttempt] = useState(0)
  const ask = () => void askReasons()
  useOnShow(ask)

  const error = attempt > 0 && picked === null ? missing : undefined
  const onward = async () => {
    setAttempt(attempt + 1)
    const branch = picked && branchNamed(picked)
    if (branch) await goTo('withdrawal/which', { branch })
    const reason = withdrawalReasons.find((known) => known === picked)
    if (!reason) return
    if (reason !== 'DEATH') return goTo('withdrawal/verdict', { reason })
    // Nobody asks for the account of the dead as their own: who it is comes before whether it may be.
    choose(reason)
    await goTo('withdrawal/applicant')
  }

  return (
    <Screen
      title={title}
      step={stepOf('withdrawal/reason')}
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
        {({ standing }) => (
          <>
            {left && (
              <Notice tone="info" title={resumed.title}>
                {resumed.reason}
              </Notice>
            )}
            <RadioList
              name="reason"
              label={question}
              options={situations.map((value) => ({ value, ...answers[value] }))}
              value={picked}
              onChange={setPicked}
              error={error}
            />
            <Notice tone="info">{words.standing[standing]}</Notice>
            <CellGroup title={words.before.title}>
              <Cell {...words.before.how} onPress={() => void goTo('withdrawal/how')} />
              <Cell {...words.before.myths} onPress={() => void goTo('withdrawal/myths')} />
            </CellGroup>
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
