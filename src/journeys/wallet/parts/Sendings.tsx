import { Text, View } from '@tarojs/components'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { StatusTag, type StatusTone } from '@/design/parts/StatusTag'
import { formatMoment } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import type { SendingStatus } from '@/domain/wallet/sending'
import { goTo } from '@/platform/navigate'
import type { Sending } from '../answers'
import { copy } from '../copy'
import '../wallet.scss'

const tones: Record<SendingStatus, StatusTone> = { SENT: 'wait', ACCEPTED: 'good', RETURNED: 'plain' }

/** What has been sent, the newest first. */
export function Sendings({ of }: { of: readonly Sending[] }) {
  if (of.length === 0) return null
  return (
    <CellGroup title={copy.overview.list}>
      {of.map(({ sendingId, receiverMaskedName, relation, sentAt, status, amount }) => (
        <Cell
          key={sendingId}
          title={copy.person(receiverMaskedName, relation)}
          note={formatMoment(sentAt)}
          tag={
            <View className="wallet-end">
              <Text>{copy.yuan(formatYuan(amount))}</Text>
              <StatusTag tone={tones[status]}>{copy.status[status]}</StatusTag>
            </View>
          }
          onPress={() => goTo('wallet/progress', { sendingId })}
        />
      ))}
    </CellGroup>
  )
}
