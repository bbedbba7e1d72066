import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Checkbox } from '@/design/parts/Checkbox'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { UnderTick } from '@/design/parts/UnderTick'
import { Unheard } from '@/design/parts/Unheard'
import { page } from '@/entrance/page'
import { replaceWith } from '@/platform/navigate'
import { toTop } from '@/platform/scroll'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { WalletRefused } from '../refusals/WalletRefused'
import { useWallet } from '../store'
import { waiting } from '../waiting'

const words = copy.open

/** 开通: three things to know, one tick, once. Whoever has a wallet already is told so. */
export default page('wallet/open', function Open() {
  const { state, opening, look, open } = useWallet((wallet) => wallet)
  const [agreed, setAgreed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useOnShow(() => void look())
  const opened = state.state === 'ready' && state.value.opened
  const refusal = opening?.state === 'refused' ? opening.refusal : null
  const missing = attempt > 0 && !agreed
  const unanswered = opening?.state === 'unreached'

  const confirm = async () => {
    setAttempt(attempt + 1)
    if (!agreed) return
    await open()
    toTop()
  }

  if (opened)
    return (
      <Screen
        title={words.title}
        footer={
          <ActionBar>
            <Button onPress={() => replaceWith('wallet/send')}>{copy.overview.send}</Button>
            <Button kind="text" onPress={() => replaceWith('wallet/overview')}>
              {copy.backToWallet}
            </Button>
          </ActionBar>
        }
      >
        <ResultPanel tone="good" title={words.done.title} lines={words.done.lines} />
      </Screen>
    )

  return (
    <Screen
      title={words.title}
      heading={refusal ? undefined : words.heading}
      footer={
        state.state === 'ready' &&
        !refusal && (
          <ActionBar>
            <Button onPress={confirm}>{unanswered ? words.again : words.confirm}</Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={missing ? [{ field: 'agreed', message: words.missing }] : []} attempt={attempt} />
      {refusal ? (
        <WalletRefused refusal={refusal} />
      ) : (
        <Loaded
          of={state}
          retry={() => void look()}
          waiting={waiting.overview}
          refused={(no) => <WalletRefused refusal={no} />}
        >
          {() => (
            <>
              {opening?.state === 'unreached' && <Unheard trouble={opening.trouble} {...words.unanswered} />}
              <CellGroup>
                {words.points.map(({ title, note }) => (
                  <Cell key={title} title={title} note={note} />
                ))}
              </CellGroup>
              <Checkbox
                name="agreed"
                label={words.tick}
                checked={agreed}
                onChange={setAgreed}
                error={missing ? words.missing : undefined}
              >
                <UnderTick>{words.tickNote}</UnderTick>
              </Checkbox>
            </>
          )}
        </Loaded>
      )}
    </Screen>
  )
})
