import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { ErrorSummary, type FieldError } from '@/design/parts/ErrorSummary'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { SummaryList } from '@/design/parts/SummaryList'
import { Timeline } from '@/design/parts/Timeline'
import type { IsoDate } from '@/domain/calendar'
import { awaitsApplicant, type RequestStatus } from '@/domain/withdrawal/request'
import { copy as toClipboard } from '@/platform/clipboard'
import { whisper } from '@/platform/notify'
import { copy as errand } from '../copy'
import { MaterialSlots } from '../parts/MaterialSlots'
import { copy } from './copy'
import { DaysLeft } from './DaysLeft'
import { Rejected } from './Rejected'
import { aboutOf, stationsOf } from './stations'
import type { Request } from './store'
import '../withdrawal.scss'

type Tone = 'good' | 'wait' | 'bad' | 'plain'

const tones: Partial<Record<RequestStatus, Tone>> = {
  PAID: 'good',
  CLOSED: 'good',
  REJECTED: 'bad',
  PAY_FAILED: 'bad',
  CANCELLED: 'plain',
}

interface Props {
  request: Request
  today: IsoDate | null
  handedIn: readonly string[]
  onHandIn(materialId: string): void
  errors: readonly FieldError[]
  attempt: number
}

/** A request as it stands: the outcome in words, what to hand in again, the road behind and ahead, and the figures. */
export function RequestView({ request, today, handedIn, onHandIn, errors, attempt }: Props) {
  const { status, number, reason, supplement, maskedCard, finished } = request
  const about = aboutOf(request)
  const copyNumber = async () => whisper((await toClipboard(number)) ? copy.copied : copy.notCopied)
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <ResultPanel tone={tones[status] ?? 'wait'} {...copy.status[status](about)}>
        <View className="withdrawal-amount">
          <View className="withdrawal-quiet">{copy.amounts[status]}</View>
          <Money fen={request.amount} size="display" />
        </View>
      </ResultPanel>
      {status === 'REJECTED' && <Rejected why={request.rejected} />}
      {status === 'CARD_RETURN_PENDING' && (
        <Notice tone="info" title={copy.cardBack.title}>
          {copy.cardBack.note + copy.cardBack.simulated}
        </Notice>
      )}
      {supplement && (
        <>
          <Notice tone="warn" title={copy.supplement.heading(supplement.materials.length)}>
            {copy.supplement.lacking(supplement.materials.map(({ name }) => name))}
          </Notice>
          <Notice tone="info">{errand.materials.simulated}</Notice>
          <MaterialSlots materials={supplement.materials} handedIn={handedIn} onHandIn={onHandIn} errors={errors} />
        </>
      )}
      <Card title={copy.track}>
        <DaysLeft of={request} today={today} />
        <View className="withdrawal-track">
          <Timeline items={stationsOf(request)} />
        </View>
      </Card>
      <Card>
        <SummaryList
          rows={[
            { label: copy.number, value: number, change: { label: copy.copy, onPress: () => void copyNumber() } },
            { label: copy.reason, value: errand.reasons[reason].label },
            { label: copy.card, value: maskedCard },
            ...(finished || awaitsApplicant(status)
              ? []
              : [{ label: copy.paidBy, value: about.paidBy ?? copy.unpublished }]),
          ]}
        />
      </Card>
    </>
  )
}
