import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from './copy'
import { RecordCell } from './parts/RecordCell'
import { type Matter, useRecords } from './store'
import './records.scss'

/** As long as a list that goes on below the screen. */
const waiting = (
  <Skeleton
    pieces={[
      { shape: 'lines', of: ['title'] },
      { shape: 'rows', count: 5, of: ['body', 'small', 'small'] },
    ]}
  />
)

/** 办理记录: what is late, the messages, and everything asked for at this counter, what is still open first. */
export default page('records', function Records() {
  const list = useRecords((records) => records.list)
  const look = useRecords((records) => records.look)
  useOnShow(look)
  return (
    <Screen title={copy.title} tab="records">
      <Loaded
        of={list}
        retry={look}
        waiting={waiting}
        empty={({ matters }) => (matters.length === 0 ? <Nothing /> : null)}
      >
        {({ matters, unread }) => (
          <>
            <Late matters={matters.filter(({ term }) => term?.overdue && term.urgedAt === null)} />
            <CellGroup>
              <Cell title={copy.messages} value={copy.unread(unread)} onPress={() => goTo('records/messages')} />
              {matters.some(({ awaits }) => awaits !== null) && (
                <Cell title={copy.due} onPress={() => goTo('records/due')} />
              )}
            </CellGroup>
            <Group title={copy.open} matters={matters.filter(({ record }) => record.open)} />
            <Group title={copy.finished} matters={matters.filter(({ record }) => !record.open)} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

function Late({ matters }: { matters: readonly Matter[] }) {
  if (matters.length === 0) return null
  const { title, action } = copy.late
  return (
    <Notice tone="warn" action={{ label: action, onPress: () => void goTo('records/due') }}>
      {title(matters.length)}
    </Notice>
  )
}

function Group({ title, matters }: { title: string; matters: readonly Matter[] }) {
  if (matters.length === 0) return null
  return (
    <CellGroup title={title}>
      {matters.map((matter) => (
        <RecordCell key={matter.record.recordId} of={matter} />
      ))}
    </CellGroup>
  )
}

/** Who was ever bound has a record of it: without any, binding is where everything begins. */
function Nothing() {
  const { title, note, begin } = copy.empty
  return (
    <EmptyState
      icon="records"
      title={title}
      note={note}
      action={{ label: begin, onPress: () => goTo('family/start') }}
    />
  )
}
