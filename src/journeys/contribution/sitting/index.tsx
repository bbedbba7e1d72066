import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { EmptyState } from '@/design/parts/EmptyState'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { Unheard } from '@/design/parts/Unheard'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { back, replaceWith } from '@/platform/navigate'
import { toTop } from '@/platform/scroll'
import { useOnShow } from '@/session/on-show'
import { copy as shared } from '../copy'
import { ContributionRefused } from '../refusals/ContributionRefused'
import { type Sat, useSittings } from '../sitting-store'
import { useContribution } from '../store'
import { waiting } from '../waiting'
import { Choosing } from './Choosing'
import { copy } from './copy'
import { askOf, payableOf, sumsOf } from './sums'

/** 一次给几位缴: who, what they come to together, one promise for all. Drawing the orders up moves no money. */
export default page('contribution/sitting', function SittingPage({ year }) {
  const people = useContribution((state) => state.people)
  const askPeople = useContribution((state) => state.askPeople)
  const sit = useSittings((state) => state.sit)
  const picked = useSittings((state) => state.picked)
  const pick = useSittings((state) => state.pick)
  const [promised, setPromised] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [sat, setSat] = useState<Sat | null>(null)
  useOnShow(() => void askPeople(year))

  const known = people.state === 'ready' && people.value.year === year ? people.value : null
  const chosen = known ? payableOf(known).filter(({ personId }) => picked.includes(personId)) : []
  const sums = known && sumsOf(known, chosen)
  const errors = [
    ...(chosen.length === 0 ? [{ field: 'people', message: copy.missing }] : []),
    ...(promised ? [] : [{ field: 'promise', message: shared.check.promiseMissing }]),
  ]

  const confirm = async () => {
    setAttempt(attempt + 1)
    if (errors.length > 0) return
    const answer = await sit(year, askOf(chosen))
    setSat(answer)
    if (answer.state === 'ready')
      await replaceWith('contribution/sitting-verify', { sittingId: answer.value.sittingId })
    else toTop()
  }
  const choose = (personId: string, on: boolean) => {
    setSat(null)
    pick(personId, on)
  }
  const nobody = known !== null && payableOf(known).length === 0
  const canGoOn = known !== null && !nobody && sums?.lacking === 0

  return (
    <Screen
      title={copy.title}
      heading={people.state === 'refused' || nobody ? undefined : copy.heading(year)}
      lead={people.state === 'refused' || nobody ? undefined : copy.lead}
      footer={
        canGoOn && (
          <ActionBar>
            <Button onPress={confirm}>
              {sat?.state === 'unreached'
                ? shared.check.again
                : chosen.length > 0
                  ? (sums.total > 0 ? copy.confirm : copy.confirmNothing)(chosen.length, formatYuan(sums.total))
                  : copy.choose}
            </Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={attempt > 0 && canGoOn ? errors : []} attempt={attempt} />
      {sat?.state === 'unreached' && (
        <Unheard trouble={sat.trouble} title={shared.check.unanswered.title} line={shared.check.unanswered.reason} />
      )}
      {sat?.state === 'refused' && <ContributionRefused refusal={sat.refusal} />}
      <Loaded
        of={known ? people : people.state === 'ready' ? { state: 'asking' } : people}
        retry={() => void askPeople(year)}
        waiting={waiting.people}
        refused={(refusal) => <ContributionRefused refusal={refusal} />}
        empty={(value) =>
          payableOf(value).length === 0 ? (
            <EmptyState
              icon="family"
              title={copy.nobody.title}
              note={copy.nobody.note}
              action={{ label: copy.nobody.action, onPress: () => void back() }}
            />
          ) : null
        }
      >
        {(value) => (
          <Choosing
            people={value}
            picked={picked}
            onPick={choose}
            promised={promised}
            onPromise={setPromised}
            errors={attempt > 0 ? errors : []}
          />
        )}
      </Loaded>
    </Screen>
  )
})
