import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { formatYuan } from '@/domain/money'
import { page } from '@/entrance/page'
import { restartAt } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { useCoverOf } from '../following'
import { InsuranceRefused } from '../parts/InsuranceRefused'
import { waiting } from '../waiting'
import { Body } from './Body'

const words = copy.cover

/** One insurance, from the payment on: when it begins, and the way to give it back (I-05). Survives a reload: it only reads. */
export default page('insurance/cover', function CoverPage({ coverId }) {
  const { cover, silent, taking, follow, cancel } = useCoverOf(coverId)
  const [asksToCancel, setAsksToCancel] = useState(false)
  const refresh = () => follow(coverId)
  useOnShow(() => void refresh())
  const found = cover.state === 'ready' ? cover.value : null
  const doubtful = taking?.state === 'unreached'

  const giveBack = async () => {
    await cancel()
    setAsksToCancel(false)
  }

  return (
    <Screen
      title={words.title}
      footer={
        found && (
          <ActionBar>
            {asksToCancel && found.cancellable && !doubtful ? (
              <>
                <Notice tone="warn" title={words.cancel.title} live="polite">
                  {words.cancel.lines(formatYuan(found.premium))}
                </Notice>
                <Button kind="danger" onPress={giveBack}>
                  {words.cancel.confirm(formatYuan(found.premium))}
                </Button>
                <Button kind="secondary" onPress={() => setAsksToCancel(false)}>
                  {words.cancel.keep}
                </Button>
              </>
            ) : (
              <>
                {(doubtful || silent) && <Button onPress={refresh}>{words.refresh}</Button>}
                <Button kind="secondary" onPress={() => restartAt('insurance/overview')}>
                  {words.back}
                </Button>
              </>
            )}
          </ActionBar>
        )
      }
    >
      <Loaded
        of={cover}
        retry={() => void refresh()}
        waiting={waiting.cover}
        refused={(refusal) => <InsuranceRefused refusal={refusal} />}
      >
        {(value) => (
          <>
            {silent && !doubtful && (
              <Notice tone="warn" title={words.silent.title} live="polite">
                {words.silent.reason}
              </Notice>
            )}
            {doubtful && (
              <Notice tone="warn" live="assertive">
                {words.cancel.unknown}
              </Notice>
            )}
            {taking?.state === 'refused' && (
              <Notice tone="warn" live="assertive">
                {words.cancel.tooLate}
              </Notice>
            )}
            <Body of={value} />
            {value.cancellable && !doubtful && (
              <Button kind="text" disabled={asksToCancel} onPress={() => setAsksToCancel(true)}>
                {words.cancel.open}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  )
})
