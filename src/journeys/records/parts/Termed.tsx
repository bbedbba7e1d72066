import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { StatusTag } from '@/design/parts/StatusTag'
import { Unheard } from '@/design/parts/Unheard'
import { formatDay, formatMoment } from '@/domain/calendar'
import { copy } from '../copy'
import { type Matter, useInbox } from '../store'
import { nameOf, openMatter } from './lead'

const words = copy.due

/** One matter an office has in hand: by when, counted by what, and a word to it once it is late. */
export function Termed({ of: { record, term } }: { of: Matter }) {
  const name = nameOf(record)
  return (
    <Card title={name} action={{ label: words.see, onPress: () => void openMatter(record) }}>
      <View className="records-lines">
        {!term && <View className="records-quiet">{words.noTerm}</View>}
        {term && (
          <>
            <View>
              {term.overdue ? words.late(formatDay(term.by)) : words.by(formatDay(term.by))}
              {!term.overdue && `（${words.left(term.left)}）`}
            </View>
            {!term.overdue && <View className="records-quiet">{words.early(formatDay(term.from))}</View>}
            {term.citation ? (
              <Citation citation={term.citation} />
            ) : (
              <View className="records-quiet">{words.ours}</View>
            )}
            {term.overdue && <Urging of={{ record, term, name }} />}
          </>
        )}
      </View>
    </Card>
  )
}

interface Late {
  record: Matter['record']
  term: NonNullable<Matter['term']>
  name: string
}

/** 催办: once for each matter; afterwards, whom to ring and what to say. */
function Urging({ of: { record, term, name } }: { of: Late }) {
  const urged = useInbox((inbox) => inbox.urged)
  const urge = useInbox((inbox) => inbox.urge)
  const { callHotline } = useAppearance()
  const came = urged?.recordId === record.recordId ? urged.came : null
  const fee = record.errand === 'CONTRIBUTION' || record.errand === 'SITTING'
  const number = fee ? words.taxHotline : words.hotline
  const { unheard } = words
  if (term.urgedAt === null)
    return (
      <>
        {came?.state === 'unreached' && <Unheard {...unheard} trouble={came.trouble} />}
        <Button kind="secondary" onPress={() => urge(record.recordId)}>
          {words.urge(name)}
        </Button>
      </>
    )
  return (
    <>
      <View>
        <StatusTag tone="wait">{words.urged.tag}</StatusTag>
      </View>
      <View>{words.urged.line(formatMoment(term.urgedAt))}</View>
      <View className="records-quiet">{words.urged.next(number, words.say(name, formatDay(term.by)))}</View>
      <Button kind="secondary" onPress={() => callHotline(number)}>
        {words.call(number)}
      </Button>
    </>
  )
}
