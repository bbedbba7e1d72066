import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Screen } from '@/design/parts/Screen'
import { openTerm, type TermLimits } from '@/domain/family/term'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { useApplication } from '../application/store'
import { readTerm, type TypedTerm, typedOf } from '../application/typed-term'
import { stepOf, useOnward, useStanding } from '../application/walk'
import { useOlder } from '../notice/older'
import { waiting } from '../waiting'
import { copy as words } from './copy'
import { OpenTerms } from './OpenTerms'
import { OwnTerms } from './OwnTerms'

/** Until when, how much and for what. One button for whoever leaves all of it open; whoever would set something opens the rest. */
export default page('family/terms', function Terms() {
  const { draft, examined, lay } = useApplication((state) => state)
  const [typed, setTyped] = useState<TypedTerm | null>(null)
  const [missed, setMissed] = useState(0)
  const askOlder = useOlder((state) => state.ask)
  const onward = useOnward('terms')
  const here = useStanding('terms')
  // What is new in the notice stands above it: known by then, it does not push the next page down.
  useOnShow(askOlder)

  if (!here || examined?.state !== 'ready') return <Screen title={words.title}>{waiting.form}</Screen>
  const { on, shareable, uses } = examined.value
  const limits: TermLimits = { today: on, shareable, uses }
  const laid = JSON.stringify(draft.term) !== JSON.stringify(openTerm)
  const own = typed ?? (laid ? typedOf(draft.term, limits) : null)

  const goOn = () => {
    const read = own ? readTerm(own, limits) : { term: openTerm }
    if ('faults' in read) return setMissed(missed + 1)
    lay(read.term)
    return onward()
  }
  const leaveOpen = () => {
    lay(openTerm)
    setTyped(null)
    setMissed(0)
  }

  return (
    <Screen
      title={words.title}
      step={stepOf('terms')}
      heading={words.heading}
      lead={words.lead}
      footer={
        <ActionBar>
          <Button onPress={goOn}>{words.goOn}</Button>
          {own ? (
            <Button kind="text" onPress={leaveOpen}>
              {words.back}
            </Button>
          ) : (
            <Button kind="secondary" onPress={() => setTyped(typedOf(openTerm, limits))}>
              {words.own}
            </Button>
          )}
        </ActionBar>
      }
    >
      {own ? (
        <OwnTerms typed={own} limits={limits} missed={missed} of={examined.value} onChange={setTyped} />
      ) : (
        <OpenTerms of={examined.value} />
      )}
    </Screen>
  )
})
