import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { page } from '@/entrance/page'
import { switchTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Awaited } from '../parts/Awaited'
import { Termed } from '../parts/Termed'
import { type Matter, useInbox } from '../store'
import '../records.scss'

const words = copy.due

const waiting = (
  <Skeleton
    pieces={[
      { shape: 'card', of: ['title', 'body', 'small', 'small', 'button'] },
      { shape: 'card', of: ['title', 'body', 'small', 'small'] },
    ]}
  />
)

/** 哪天办好、怎么催: everything under way by what it waits for; what is late first. */
export default page('records/due', function Due() {
  const list = useInbox((inbox) => inbox.list)
  const look = useInbox((inbox) => inbox.lookAtMatters)
  useOnShow(look)
  return (
    <Screen title={words.title} lead={words.lead}>
      <Loaded
        of={list}
        retry={look}
        waiting={waiting}
        empty={({ matters }) => (matters.some(({ awaits }) => awaits !== null) ? null : <Nothing />)}
      >
        {({ matters }) => (
          <>
            {byLateness(matters.filter(({ awaits }) => awaits === 'OFFICE')).map((matter) => (
              <Termed key={matter.record.recordId} of={matter} />
            ))}
            <Awaited title={words.person} matters={matters.filter(({ awaits }) => awaits === 'PERSON')} />
            <Awaited title={words.time} matters={matters.filter(({ awaits }) => awaits === 'TIME')} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** What is late first, then by the day it is promised for; what has no such day last. */
const byLateness = (matters: readonly Matter[]): Matter[] =>
  [...matters].sort((a, b) => ((a.term?.by ?? '9') < (b.term?.by ?? '9') ? -1 : 1))

function Nothing() {
  const { title, note, go } = words.empty
  return (
    <EmptyState icon="clock" title={title} note={note} action={{ label: go, onPress: () => switchTo('records') }} />
  )
}
