import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from './copy'
import { RecordCell } from './parts/RecordCell'
import { type RecordOf, useRecords } from './store'
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

/** 办理记录: everything asked for at this counter, what is still open first. */
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
        empty={({ records }) => (records.length === 0 ? <Nothing /> : null)}
      >
        {({ records }) => (
          <>
            <Group title={copy.open} records={records.filter((record) => record.open)} />
            <Group title={copy.finished} records={records.filter((record) => !record.open)} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

function Group({ title, records }: { title: string; records: readonly RecordOf[] }) {
  if (records.length === 0) return null
  return (
    <CellGroup title={title}>
      {records.map((record) => (
        <RecordCell key={record.recordId} record={record} />
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
