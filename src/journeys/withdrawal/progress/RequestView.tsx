import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { ErrorSummary, type FieldError } from '@/design/parts/ErrorSummary'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { SummaryList } from '@/design/parts/SummaryList'
import { Timeline } from '@/design/parts/Timeline'
import type { RequestStatus } from '@/domain/withdrawal/request'
import { copy as toClipboard } from '@/platform/clipboard'
import { whisper } from '@/platform/notify'
import { copy as errand } from '../copy'
import { MaterialSlots } from '../parts/MaterialSlots'
import { copy } from './copy'
import { aboutOf, stationsOf } from './stations'
import type { Request } from './store'
import '../withdrawal.scss'

type Tone = 'good' | 'wait' | 'bad' | 'plain'

const tones: Partial<Record<RequestStatus, Tone>> = {
  PAID: 'good',
  REJECTED: 'bad',
  PAY_FAILED: 'bad',
  CANCELLED: 'plain',
}

interface Props {
  request: Request
  handedIn: readonly string[]
  onHandIn(materialId: string): void
  errors: readonly FieldError[]
  attempt: number
}

/** A request as it stands: the outcome in words, what to hand in again, the road behind and ahead, and the figures. */
export function RequestView({ request, handedIn, onHandIn, errors, attempt }: Props) {
  const { status, number, reason, supplement, maskedCard, finished } = request
  const about = aboutOf(request)
  const copyNumber = async () => whisper((await toClipboard(number)) ? copy.copied : copy.notCopied)
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <ResultPanel tone={tones[status] ?? 'wait'} {...copy.status[status](about)} />
      {supplement && (
        <>
          <Notice tone="warn" title={copy.supplement.heading(supplement.materials.length)}>
            {errand.materials.simulated}
          </Notice>
          <MaterialSlots materials={supplement.materials} handedIn={handedIn} onHandIn={onHandIn} errors={errors} />
        </>
      )}
      <Card title={copy.track}>
        <Timeline items={stationsOf(request)} />
      </Card>
      <Card>
        <View className="withdrawal-stack">
          <SummaryList
            rows={[
              { label: copy.number, value: number },
              { label: copy.amount, value: copy.yuan(about.amount) },
              { label: copy.reason, value: errand.reasons[reason].label },
              { label: copy.card, value: maskedCard },
              ...(finished ? [] : [{ label: copy.paidBy, value: about.paidBy ?? copy.unpublished }]),
            ]}
          />
          <Button kind="secondary" onPress={copyNumber}>
            {copy.copyNumber}
          </Button>
        </View>
      </Card>
    </>
  )
}
