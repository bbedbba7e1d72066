import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { agrees, ticks } from '../application/draft'
import { useApplication } from '../application/store'
import { stepOf, useOnward, useStanding } from '../application/walk'
import { copy } from '../copy'
import { Consents } from '../notice/Consents'
import { knownWording } from '../notice/copy.wordings'
import { Newer } from '../notice/Newer'
import { NoticeText } from '../notice/NoticeText'
import { olderThan, useOlder } from '../notice/older'
import { waiting } from '../waiting'

const words = copy.consent

/** 11: the notice, whole and in plain words, with what is new in it since it was last agreed to, and two consents asked for one by one. */
export default page('family/consent', function Consent() {
  const { draft, examined } = useApplication((state) => state)
  const [missed, setMissed] = useState(0)
  const onward = useOnward('consent')
  useStanding('consent')
  const recorded = useOlder((state) => state.recorded)
  const askOlder = useOlder((state) => state.ask)
  useOnShow(askOlder)

  // Ticked before this page was opened: a tick made on it is no reason to put the comparison away.
  const [ticked] = useState(draft.agreed.notice)

  if (examined?.state !== 'ready' || !draft.relation) return <Screen title={words.title}>{waiting.form}</Screen>
  const relation = copy.relations[draft.relation]
  const inForce = examined.value
  const version = knownWording(inForce.versions.notice)
  if (!version)
    return (
      <Screen title={words.title} step={stepOf('consent')}>
        <Newer />
      </Screen>
    )
  const missing = ticks.filter((consent) => !agrees(draft.agreed, consent, inForce))
  const errors = missed > 0 ? missing.map((field) => ({ field, message: words.missing[field] })) : []
  const goOn = () => (missing.length === 0 ? onward() : setMissed(missed + 1))

  return (
    <Screen
      title={words.title}
      step={stepOf('consent')}
      heading={words.heading}
      footer={
        <ActionBar>
          <Button onPress={goOn}>{words.goOn}</Button>
        </ActionBar>
      }
    >
      <ErrorSummary errors={errors} attempt={missed} />
      <NoticeText person={inForce} relation={relation} version={version} older={olderThan(version, ticked, recorded)} />
      <Consents person={inForce} errors={errors} />
    </Screen>
  )
})
