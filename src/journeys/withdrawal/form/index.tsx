import { useDidHide } from '@tarojs/taro'
import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Refused } from '@/design/parts/Refused'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { savePicture } from '@/platform/picture'
import { canPrint, printPage } from '@/platform/print'
import { toTop } from '@/platform/scroll'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy as progress } from '../progress/copy'
import { waiting } from '../waiting'
import { copy } from './copy'
import { drawingOf } from './drawing'
import { Easel } from './Easel'
import { Revealing } from './Revealing'
import { Sheet } from './Sheet'
import { type Revealed, useForms } from './store'

/** 申请表, filled in as it was submitted. Names are masked unless the applicant proves to be it. */
export default page('withdrawal/form', function FormPage({ requestId }) {
  const forms = useForms((state) => state)
  const form = forms.requestId === requestId ? forms.form : asking
  const [proving, setProving] = useState(false)
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const [saved, setSaved] = useState<boolean | null>(null)
  useOnShow(() => void forms.open(requestId))
  // Whoever picks the phone up next may not be the applicant.
  useDidHide(() => setRevealed(null))

  const known = form.state === 'ready' ? form.value : null
  const save = async () => {
    if (!known) return
    setSaved(await savePicture(drawingOf(known), copy.save.name))
    toTop()
  }
  const unmask = (full: Revealed) => {
    setRevealed(full)
    setProving(false)
  }
  const outcome = saved ? copy.save.saved : copy.save.notSaved

  return (
    <Screen
      title={copy.title}
      heading={form.state === 'refused' ? undefined : copy.heading}
      footer={
        known &&
        !proving && (
          <ActionBar>
            <Button onPress={save}>{copy.save.button}</Button>
            {canPrint && (
              <Button kind="secondary" onPress={printPage}>
                {copy.print}
              </Button>
            )}
            <Button kind="text" onPress={() => goTo('withdrawal/progress', { requestId })}>
              {copy.progress}
            </Button>
          </ActionBar>
        )
      }
    >
      {saved !== null && (
        <Notice tone={saved ? 'good' : 'warn'} title={outcome.title} live="polite">
          {outcome.reason}
        </Notice>
      )}
      <Loaded
        of={form}
        retry={() => void forms.open(requestId)}
        waiting={waiting.form}
        refused={() => (
          <Refused
            title={progress.notFound.title}
            reason={progress.notFound.reason}
            next={[{ ...progress.notFound.records, onPress: () => void goTo('records') }]}
          />
        )}
      >
        {(value) =>
          proving ? (
            <Revealing requestId={requestId} onRevealed={unmask} onCancel={() => setProving(false)} />
          ) : (
            <Sheet
              form={value}
              revealed={revealed}
              onReveal={() => setProving(true)}
              onHide={() => setRevealed(null)}
            />
          )
        }
      </Loaded>
      {known && <Easel />}
    </Screen>
  )
})
