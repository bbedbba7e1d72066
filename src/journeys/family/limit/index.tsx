import { useEffect, useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Refused } from '@/design/parts/Refused'
import { Screen } from '@/design/parts/Screen'
import { Unheard } from '@/design/parts/Unheard'
import { page } from '@/entrance/page'
import { back, canGoBack, replaceWith } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { useBinding } from '../parts/use-binding'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { useCame, useSharing } from '../sharing-store'
import { useFamily } from '../store'
import { waiting } from '../waiting'
import { copy as words } from './copy'
import { LimitForm } from './LimitForm'
import { askOf, faultsOf, faultsTold, type Standing, type Wish, wishOf } from './wish'

/** How much, what for and until when one relative may use the account; changed at any time, without a proof of identity. */
export default page('family/limit', function Limit({ bindingId }) {
  const { binding, members, retry } = useBinding(bindingId)
  const me = useFamily((state) => state.me)
  const askMe = useFamily((state) => state.askMe)
  const limit = useSharing((state) => state.limit)
  const begin = useSharing((state) => state.begin)
  const came = useCame('limit', bindingId)
  const [touched, setTouched] = useState<Partial<Wish>>({})
  const [attempt, setAttempt] = useState(0)
  useOnShow(askMe)
  useEffect(begin, [begin])

  const listed = members?.uses ?? []
  const bound = binding.state === 'ready' && binding.value.status === 'ACTIVE' ? binding.value : null
  const wish = bound && { ...wishOf(bound, listed), ...touched }
  const today = me.state === 'ready' ? me.value.today : null
  const standing: Standing | null = bound && today && { before: bound, listed, today }
  // What the counter says no to and a field can mend, is mended here; any other no closes the page.
  const told = came?.state === 'refused' ? faultsTold(came.refusal) : null
  const closed = (came?.state === 'refused' && !told) || (binding.state === 'ready' && !bound)
  const faults = told ?? (wish && standing && attempt > 0 ? faultsOf(wish, standing) : {})

  const save = async () => {
    if (!wish || !standing) return
    setAttempt(attempt + 1)
    if (Object.keys(faultsOf(wish, standing)).length > 0) return
    const saved = await limit({ bindingId, ...askOf(wish, standing) })
    if (saved.state !== 'ready') return
    await (canGoBack() ? back() : replaceWith('family/relative', { bindingId }))
  }

  return (
    <Screen
      title={words.title}
      heading={bound && !closed ? words.heading(bound.maskedName) : undefined}
      lead={bound && !closed ? words.lead : undefined}
      footer={
        bound &&
        !closed && (
          <ActionBar>
            {came?.state === 'unreached' && <Unheard {...words.unsaved} trouble={came.trouble} />}
            <Button onPress={save}>{words.save}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded
        of={binding}
        retry={retry}
        waiting={waiting.form}
        refused={(refusal) => <FamilyRefused refusal={refusal} />}
      >
        {(found) =>
          closed || !wish ? (
            <Refused
              title={words.ended.title}
              reason={words.ended.reason}
              next={[{ label: words.ended.back, onPress: () => void replaceWith('family/relative', { bindingId }) }]}
            />
          ) : (
            <Loaded of={me} retry={askMe} waiting={waiting.form}>
              {() =>
                standing && (
                  <LimitForm
                    of={found}
                    standing={standing}
                    wish={wish}
                    faults={faults}
                    attempt={attempt}
                    onChange={(change) => {
                      begin()
                      setTouched({ ...touched, ...change })
                    }}
                  />
                )
              }
            </Loaded>
          )
        }
      </Loaded>
    </Screen>
  )
})
