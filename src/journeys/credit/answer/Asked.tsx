import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { formatDay } from '@/domain/calendar'
import { back } from '@/platform/navigate'
import { copy } from '../copy'
import type { Who } from '../form'
import { nameOf, placeOf, useCredit } from '../store'

const words = copy.answer

/** Whom and what place the answer is for; the birthday has a line of its own, for beside the place it would not fit. */
export function Asked({ who }: { who: Who }) {
  const credit = useCredit((state) => state)
  const place = placeOf(credit)
  const where = place === null ? '' : nameOf(credit, place)
  return (
    <Card title={words.for} action={{ label: words.change, onPress: () => void back() }}>
      <View>{[where, copy.kinds[who.kind].label].filter(Boolean).join(' · ')}</View>
      {who.kind === 'RETIREE' && <View>{words.born(formatDay(who.born))}</View>}
    </Card>
  )
}
