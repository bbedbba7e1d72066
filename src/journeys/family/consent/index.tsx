import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { agrees, consents } from '../application/draft'
import { useApplication } from '../application/store'
import { stepOf, useOnward, useStanding } from '../application/walk'
import { copy } from '../copy'
import { Consents } from '../notice/Consents'
import { NoticeText } from '../notice/NoticeText'
import { waiting } from '../waiting'

const words = copy.consent

/** 11: the notice, whole and in plain words, and three consents that are asked for one by one. */
export default page('family/consent', function Consent() {
  const { draft, examined } = useApplication((state) => state)
  const [missed, setMissed] = useState(0)
  const onward = useOnward('consent')
  useStanding('consent')

  const missing = consents.filter((consent) => !agrees(draft.agreed, consent))
  const errors = missed > 0 ? missing.map((field) => ({ field, message: words.missing[field] })) : []
  const goOn = () => (missing.length === 0 ? onward() : setMissed(missed + 1))

  if (examined?.state !== 'ready' || !draft.relation) return <Screen title={words.title}>{waiting.form}</Screen>
  const relation = copy.relations[draft.relation]
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
      <NoticeText person={examined.value} relation={relation} />
      <Consents person={examined.value} relation={relation} errors={errors} />
    </Screen>
  )
})
