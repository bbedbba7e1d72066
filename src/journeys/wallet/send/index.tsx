import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { Unheard } from '@/design/parts/Unheard'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { toTop } from '@/platform/scroll'
import { useOnShow } from '@/session/on-show'
import type { WalletState } from '../answers'
import { copy } from '../copy'
import { Earlier } from '../parts/Earlier'
import { WalletRefused } from '../refusals/WalletRefused'
import { useWallet } from '../store'
import { waiting } from '../waiting'
import { SendForm } from './SendForm'

const words = copy.send

/** What another look at the form may mend; any other no stays, whatever is typed. */
const typedWrong: readonly string[] = [
  'NAME_ID_MISMATCH',
  'TOO_MUCH',
  'INSUFFICIENT_SINGLE_ACCOUNT',
  'RELATION_NOT_ALLOWED',
]

/** Whom, and how much. A no of the counter takes the form's place, and the form comes back as it was typed. */
export default page('wallet/send', function Send() {
  const { state, checked, earlier, look, complete, examine, reconsider } = useWallet((wallet) => wallet)
  useOnShow(() => void look())
  const refusal = checked?.state === 'refused' ? checked.refusal : null
  const doubtful = earlier !== null && earlier.state !== 'ready'
  // Nobody fills in a form to hear it afterwards.
  const barred = state.state === 'ready' ? state.value.notNow : null

  const halted = refusal !== null || barred !== null || doubtful

  const go = async (known: WalletState) => {
    if (!complete(known)) return
    const answer = await examine()
    if (answer?.state === 'ready') await goTo('wallet/check')
    else toTop()
  }

  return (
    <Screen
      title={words.title}
      step={halted ? undefined : { at: 1, of: copy.steps }}
      heading={halted ? undefined : words.heading}
      lead={halted ? undefined : words.lead}
      footer={
        state.state === 'ready' &&
        !barred &&
        !doubtful && (
          <ActionBar>
            {checked?.state === 'unreached' && <Unheard trouble={checked.trouble} line={words.unreached} />}
            {refusal ? (
              <Button kind={typedWrong.includes(refusal.code) ? 'primary' : 'text'} onPress={reconsider}>
                {words.mend}
              </Button>
            ) : (
              <Button onPress={() => go(state.value)}>{words.go}</Button>
            )}
          </ActionBar>
        )
      }
    >
      <Earlier />
      {doubtful ? null : refusal ? (
        <WalletRefused refusal={refusal} />
      ) : (
        <Loaded
          of={state}
          retry={() => void look()}
          waiting={waiting.send}
          refused={(no) => <WalletRefused refusal={no} />}
        >
          {(value) => (barred ? <WalletRefused refusal={barred} /> : <SendForm of={value} />)}
        </Loaded>
      )}
    </Screen>
  )
})
