import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import type { Relation } from '@/domain/family/relation'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { useApplication } from '../application/store'
import { stepOf, useOnward, useStanding } from '../application/walk'
import { copy } from '../copy'
import { useFamily } from '../store'
import { allowedOf } from '../verdicts'
import { waiting } from '../waiting'
import { resumed } from './copy'
import { NotListed } from './NotListed'

const words = copy.relation

/** 09: what the relative is to the sharer, of the relations the region allows; the others are absent, not grey. */
export default page('family/relation', function RelationPage() {
  const verdicts = useFamily((state) => state.verdicts)
  const askVerdicts = useFamily((state) => state.askVerdicts)
  const chosen = useApplication((state) => state.draft.relation)
  const choose = useApplication((state) => state.choose)
  const typed = useApplication((state) => state.identity.name)
  // Chosen before this page was opened, and nothing typed in this visit: left over from one that was cut short.
  const [left] = useState(chosen !== null && typed === '')
  const [missed, setMissed] = useState(0)
  const onward = useOnward('relation')
  useStanding('relation')
  useOnShow(askVerdicts)

  const allowed = verdicts.state === 'ready' ? allowedOf(verdicts.value) : []
  // A relation kept from an earlier day may no longer be allowed.
  const value = chosen && allowed.includes(chosen) ? chosen : null
  const error = missed > 0 && value === null ? words.missing : undefined
  const goOn = () => (value ? onward() : setMissed(missed + 1))

  return (
    <Screen
      title={words.title}
      step={stepOf('relation')}
      heading={words.heading}
      footer={
        verdicts.state === 'ready' && (
          <ActionBar>
            <Button onPress={goOn}>{words.goOn}</Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={error ? [{ field: 'relation', message: error }] : []} attempt={missed} />
      <Loaded of={verdicts} retry={askVerdicts} waiting={waiting.relation}>
        {(now) => (
          <>
            {left && (
              <Notice tone="info" title={resumed.title}>
                {resumed.reason}
              </Notice>
            )}
            <RadioList
              name="relation"
              label={words.list}
              options={allowed.map(option)}
              value={value}
              error={error}
              onChange={(picked) => {
                const relation = allowed.find((one) => one === picked)
                if (relation) choose(relation)
              }}
            />
            <NotListed now={now} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

const option = (relation: Relation) => ({
  value: relation,
  label: copy.relations[relation],
  note: copy.atHome[relation],
})
