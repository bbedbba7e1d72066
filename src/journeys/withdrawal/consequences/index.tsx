import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Checkbox } from '@/design/parts/Checkbox'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { back } from '@/platform/navigate'
import { copy } from '../copy'
import { useErrand, useOnward } from '../errand'
import { stepOf } from '../stage'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'
import { copy as words } from './copy'
import { Payout, Sharing } from './Payout'

const said = copy.consequences

/** Stops the person once, before what cannot be undone (R-J06). */
export default page('withdrawal/consequences', function Consequences() {
  const { verdict, retry } = useErrand('withdrawal/consequences')
  const agreed = useWithdrawal((state) => state.draft.agreed)
  const agree = useWithdrawal((state) => state.agree)
  const onward = useOnward()
  const [attempt, setAttempt] = useState(0)

  const error = attempt > 0 && !agreed ? said.unticked : undefined
  const proceed = async () => {
    setAttempt(attempt + 1)
    if (agreed) await onward()
  }

  return (
    <Screen
      title={said.title}
      step={stepOf('withdrawal/consequences')}
      heading={said.heading}
      footer={
        verdict.state === 'ready' && (
          <ActionBar>
            <Button onPress={proceed}>{said.next}</Button>
            <Button kind="text" onPress={back}>
              {said.leave}
            </Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={error ? [{ field: 'agreed', message: error }] : []} attempt={attempt} />
      <Loaded of={verdict} retry={retry} waiting={waiting.consequences}>
        {({ afterwards, reason }) => (
          <>
            <Payout of={afterwards} />
            <Notice tone="info">{said.whole}</Notice>
            <CellGroup title={said.list}>
              {(reason === 'DEATH' ? said.bereaved : said.own).map(({ title, note }) => (
                <Cell key={title} title={title} note={note} />
              ))}
            </CellGroup>
            <Sharing of={afterwards} bereaved={reason === 'DEATH'} />
            <Notice tone="info">{words.pending}</Notice>
            <Notice tone="good">{said.undo}</Notice>
            <Checkbox name="agreed" label={said.agree} checked={agreed} onChange={agree} error={error} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})
