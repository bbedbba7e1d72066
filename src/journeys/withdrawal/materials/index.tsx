import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Citation } from '@/design/parts/Citation'
import { EmptyState } from '@/design/parts/EmptyState'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { copy } from '../copy'
import { useErrand, useOnward } from '../errand'
import { lackingErrors } from '../parts/lacking-errors'
import { MaterialSlots } from '../parts/MaterialSlots'
import { stepOf } from '../stage'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'

const { title, heading, lead, leadAsking, simulated, none, next } = copy.materials

/** One slot for each paper the bureau wants. Which were handed in, and which a commitment stands for, is kept on the device; the papers are not. */
export default page('withdrawal/materials', function Materials() {
  const { verdict, retry } = useErrand('withdrawal/materials')
  const { materials: handedIn, pledged } = useWithdrawal((state) => state.draft)
  const { handIn, takeBack, pledge } = useWithdrawal((state) => state)
  const onward = useOnward()
  const [attempt, setAttempt] = useState(0)

  const wanted = verdict.state === 'ready' ? verdict.value.materials : []
  const toBring = wanted.filter(({ waived }) => waived !== 'SHARED').length
  const asks = verdict.state === 'asking' || wanted.length > 0
  const errors = attempt > 0 ? lackingErrors(wanted, handedIn, pledged) : []
  const proceed = async () => {
    setAttempt(attempt + 1)
    if (lackingErrors(wanted, handedIn, pledged).length === 0) await onward()
  }

  return (
    <Screen
      title={title}
      step={stepOf('withdrawal/materials')}
      heading={asks ? heading : undefined}
      lead={wanted.length > 0 ? lead(toBring) : asks ? leadAsking : undefined}
      footer={
        verdict.state === 'ready' && (
          <ActionBar>
            <Button onPress={proceed}>{next}</Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <Loaded
        of={verdict}
        retry={retry}
        waiting={waiting.materials}
        empty={({ materials }) => (materials.length > 0 ? null : <EmptyState title={none.title} note={none.note} />)}
      >
        {({ materials, materialsCitation }) => (
          <>
            <Notice tone="info">{simulated}</Notice>
            <MaterialSlots
              materials={materials}
              handedIn={handedIn}
              pledged={pledged}
              onHandIn={handIn}
              onTakeBack={takeBack}
              onPledge={pledge}
              errors={errors}
            />
            {materialsCitation && <Citation citation={materialsCitation} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
})
