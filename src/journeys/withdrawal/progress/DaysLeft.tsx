import { Text, View } from '@tarojs/components'
import { spoken } from '@/design/spoken'
import { dayOf, daysBetween, formatDay, type IsoDate } from '@/domain/calendar'
import { awaitsApplicant, handedIn } from '@/domain/withdrawal/request'
import { copy } from './copy'
import type { Request } from './store'
import '../withdrawal.scss'

const words = copy.days

/** How much of the time the bureau gave itself is over, as a line of days; nothing where it promised none, has kept it, or waits for the applicant. */
export function DaysLeft({ of: { history, paidBy, finished, status }, today }: { of: Request; today: IsoDate | null }) {
  const since = handedIn(history)
  const begun = since && dayOf(since.at)
  if (!begun || !paidBy || !today || finished || awaitsApplicant(status)) return null
  const gone = Math.max(0, daysBetween(begun, today))
  const left = daysBetween(today, paidBy)
  return (
    <View className="withdrawal-days">
      <View className="withdrawal-days__left">
        <Text>{words.until}</Text>
        <Text className="withdrawal-days__count">{words.left(left)}</Text>
      </View>
      <View className="withdrawal-days__track" {...spoken({ hidden: true })}>
        <View className="withdrawal-days__gone" style={{ flex: `${gone} 0 ${gone === 0 ? 4 : 0}px` }} />
        {left > 0 && <View className="withdrawal-days__ahead" style={{ flex: `${left} 0 0px` }} />}
      </View>
      <View className="withdrawal-days__words">
        <Text className="withdrawal-days__word">{words.begun(formatDay(begun), since.status === 'RESUBMITTED')}</Text>
        <Text className="withdrawal-days__word">{words.latest(formatDay(paidBy))}</Text>
      </View>
    </View>
  )
}
