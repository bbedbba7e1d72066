import { View } from '@tarojs/components'
import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { SummaryList } from '@/design/parts/SummaryList'
import { page } from '@/entrance/page'
import { replaceWith } from '@/platform/navigate'
import { savePicture } from '@/platform/picture'
import { toTop } from '@/platform/scroll'
import { useOnShow } from '@/session/on-show'
import { TransferRefused } from '../parts/TransferRefused'
import { waiting } from '../waiting'
import { copy } from './copy'
import { drawingOf } from './drawing'
import { Easel } from './Easel'
import { linesOf } from './lines'
import { useCertificate } from './store'
import '../transfer.scss'

/** 参保凭证, at once (T-03): to be kept as a picture, or printed by a browser. */
export default page('transfer/certificate', function CertificatePage() {
  const { certificate, ask } = useCertificate((state) => state)
  const [saved, setSaved] = useState<boolean | null>(null)
  useOnShow(() => void ask())
  const known = certificate.state === 'ready' ? certificate.value : null

  const save = async () => {
    if (!known) return
    setSaved(await savePicture(drawingOf(known), copy.save.name))
    toTop()
  }

  return (
    <Screen
      title={copy.title}
      heading={certificate.state === 'refused' ? undefined : copy.heading}
      footer={
        known && (
          <ActionBar>
            <Button onPress={save}>{copy.save.button}</Button>
            <Button kind="text" onPress={() => replaceWith('transfer/start')}>
              {copy.back}
            </Button>
          </ActionBar>
        )
      }
    >
      {saved !== null && <Saved done={saved} />}
      <Loaded
        of={certificate}
        retry={() => void ask()}
        waiting={waiting.certificate}
        refused={(refusal) => <TransferRefused refusal={refusal} />}
      >
        {(value) => (
          <>
            <Card>
              <SummaryList rows={linesOf(value)} />
              <View className="transfer-quiet transfer-below">{copy.masked}</View>
            </Card>
            <View className="hj-off-paper">
              <Card title={copy.use.title}>
                <DottedList lines={copy.use.lines} />
              </Card>
            </View>
            {value.invented && (
              <Notice tone="warn" title={copy.invented.title}>
                {copy.invented.reason}
              </Notice>
            )}
          </>
        )}
      </Loaded>
      {known && <Easel />}
    </Screen>
  )
})

/** What became of the picture: said on the page, since a passing word is missed by whoever looks at the album. */
function Saved({ done }: { done: boolean }) {
  const { title, reason } = done ? copy.save.saved : copy.save.notSaved
  return (
    <Notice tone={done ? 'good' : 'warn'} title={title} live="polite">
      {reason}
    </Notice>
  )
}
