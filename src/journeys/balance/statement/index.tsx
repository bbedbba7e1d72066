import { View } from '@tarojs/components'
import { Button } from '@/design/parts/Button'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { byMonth } from '@/domain/balance/statement'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { MonthGroup } from '../parts/MonthGroup'
import { NoAnswer } from '../parts/NoAnswer'
import { Years } from '../parts/Years'
import { useBalance } from '../store'
import '../balance.scss'

const waiting = (
  <Skeleton
    pieces={[
      { shape: 'lines', of: ['title'] },
      { shape: 'rows', count: 5, of: ['body', 'small'] },
    ]}
  />
)

/** 明细: every movement of the account, by year and month, newest first. */
export default page('balance/statement', function Statement() {
  const { statement, year, years, lookAtYear } = useStatement()
  const again = () => lookAtYear(year)
  useOnShow(again)
  const { title, empty } = copy.statement
  return (
    <Screen title={title}>
      {years.length > 1 && <Years years={years} at={year} onPick={lookAtYear} />}
      <Loaded
        of={statement}
        retry={again}
        waiting={waiting}
        refused={({ code }) => <NoAnswer code={code} />}
        empty={({ entries }) => (entries.length === 0 ? <EmptyState icon="wallet" {...empty} /> : null)}
      >
        {({ entries, next }) => (
          <>
            {/* Each by itself: where something comes or goes between neighbours, WeChat is sent all of them again. */}
            <View className="balance-stack">
              {byMonth(entries).map((month) => (
                <MonthGroup key={month.month} month={month} />
              ))}
            </View>
            <View className="balance-stack">
              <Further more={next !== null} />
            </View>
          </>
        )}
      </Loaded>
    </Screen>
  )
})

function useStatement() {
  const statement = useBalance((balance) => balance.statement)
  const year = useBalance((balance) => balance.year)
  const years = useBalance((balance) => balance.years)
  const lookAtYear = useBalance((balance) => balance.lookAtYear)
  return { statement, year, years, lookAtYear }
}

function Further({ more }: { more: boolean }) {
  const further = useBalance((balance) => balance.further)
  const lookFurther = useBalance((balance) => balance.lookFurther)
  const { more: ask, end, notFurther } = copy.statement
  if (!more) return <View className="balance-end">{end}</View>
  return (
    <>
      {further === 'unreached' && (
        <Notice tone="warn" live="polite">
          {notFurther}
        </Notice>
      )}
      <Button kind="secondary" busy={further === 'asking'} onPress={lookFurther}>
        {ask}
      </Button>
    </>
  )
}
