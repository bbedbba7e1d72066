import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { Unheard } from '@/design/parts/Unheard'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { useApplication } from '../application/store'
import { stepOf, useOnward, useStanding } from '../application/walk'
import { copy } from '../copy'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { useFamily } from '../store'
import { waiting } from '../waiting'
import { copy as words } from './copy'
import { IdentityForm } from './IdentityForm'

/** What another look at the identity card may mend; any other no stays, whatever is typed. */
const typedWrong = ['NAME_ID_MISMATCH', 'SELF', 'AGE_IMPLAUSIBLE', 'SEX_IMPLAUSIBLE', 'RELATION_DUPLICATE'] as const

/** 10: who the relative is. A no of the counter takes the form's place, and the form comes back as it was typed. */
export default page('family/identity', function IdentityPage() {
  const me = useFamily((state) => state.me)
  const askMe = useFamily((state) => state.askMe)
  const { draft, examined, submitIdentity, examine, reconsider } = useApplication((state) => state)
  const onward = useOnward('identity')
  useStanding('identity')
  useOnShow(askMe)
  const refused = examined?.state === 'refused'
  const mendable = refused && typedWrong.some((code) => code === examined.refusal.code)

  const goOn = async () => {
    if (me.state !== 'ready' || !submitIdentity(me.value.today)) return
    const answer = examined?.state === 'ready' ? examined : await examine()
    if (answer?.state === 'ready') await onward()
  }

  return (
    <Screen
      title={words.title}
      step={stepOf('identity')}
      heading={refused ? undefined : words.heading}
      lead={draft.relation && !refused ? words.lead(copy.relations[draft.relation]) : undefined}
      footer={
        me.state === 'ready' && (
          <ActionBar>
            {examined?.state === 'unreached' && <Unheard trouble={examined.trouble} {...words.unreached} />}
            {!refused && <Button onPress={goOn}>{words.goOn}</Button>}
            {refused && !mendable && <Button onPress={() => goTo('family/members')}>{words.members}</Button>}
            {refused && (
              <Button kind={mendable ? 'primary' : 'text'} onPress={reconsider}>
                {words.mend}
              </Button>
            )}
          </ActionBar>
        )
      }
    >
      {examined?.state === 'refused' ? (
        <FamilyRefused refusal={examined.refusal} />
      ) : (
        <Loaded of={me} retry={askMe} waiting={waiting.form}>
          {({ today, maskedPhone, areaName }) => <IdentityForm today={today} myPhone={maskedPhone} myArea={areaName} />}
        </Loaded>
      )}
    </Screen>
  )
})
