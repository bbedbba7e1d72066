import { useState } from 'react'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { page } from '@/entrance/page'
import { replaceWith } from '@/platform/navigate'
import { toTop } from '@/platform/scroll'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy.year'
import { NoAnswer } from '../parts/NoAnswer'
import { Years } from '../parts/Years'
import { useYear } from '../year-store'
import { Easel } from './Easel'
import { Summary } from './Summary'
import { Take, type Taken } from './Take'
import '../balance.scss'

const waiting = (
  <Skeleton
    pieces={[
      { shape: 'card', of: ['title', 'body', 'body', 'body'] },
      { shape: 'card', of: ['title', 'body', 'body', 'body', 'body'] },
    ]}
  />
)

/** 年度汇总: what one year came to, 统筹 / 个账 / 自付, as a picture and in words, to be kept as a picture or a table. */
export default page('balance/year', function YearPage({ year }) {
  const asked = useYear((state) => state.year)
  const summary = useYear((state) => (state.year === year ? state.summary : asking))
  const lookAt = useYear((state) => state.lookAt)
  const [taken, setTaken] = useState<Taken | null>(null)
  const look = () => void lookAt(year)
  useOnShow(look)
  const years = summary.state === 'ready' && asked === year ? summary.value.years : []
  const told = (news: Taken) => {
    setTaken(news)
    toTop()
  }
  return (
    <Screen title={copy.title} heading={summary.state === 'refused' ? undefined : copy.heading(year)}>
      {taken && <Told taken={taken} />}
      {years.length > 1 && (
        <Years
          years={years}
          at={year}
          all={false}
          onPick={(picked) => picked !== null && picked !== year && void replaceWith('balance/year', { year: picked })}
        />
      )}
      <Loaded of={summary} retry={look} waiting={waiting} refused={({ code }) => <NoAnswer code={code} />}>
        {(found) => (
          <>
            <Summary of={found} />
            <Take of={found} onTaken={told} />
          </>
        )}
      </Loaded>
      <Easel />
    </Screen>
  )
})

/** What became of the picture or the table: said on the page, since a passing word is missed by whoever looks at the album. */
function Told({ taken: { what, done } }: { taken: Taken }) {
  const words = done ? copy.take.saved : copy.take.notSaved
  return (
    <Notice tone={done ? 'good' : 'warn'} title={words.title} live="polite">
      {words[what]}
    </Notice>
  )
}
