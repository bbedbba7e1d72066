import { View } from '@tarojs/components'
import { useRef } from 'react'
import { Button } from '@/design/parts/Button'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { NoAnswer } from '../parts/NoAnswer'
import { Sorts } from '../parts/Sorts'
import { Stretches } from '../parts/Stretches'
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

/** 明细: every movement of the account, by year, sort and month, newest first. */
export default page('balance/statement', function Statement() {
  const statement = useBalance((balance) => balance.statement)
  const year = useBalance((balance) => balance.year)
  const sort = useBalance((balance) => balance.sort)
  const years = useBalance((balance) => balance.years)
  const lookAt = useBalance((balance) => balance.lookAt)
  const again = () => lookAt({ year, sort })
  useOnShow(again)
  const { press, atEnd } = useFurther()
  const { title, empty, emptyPick } = copy.statement
  return (
    <Screen title={title}>
      {years.length > 1 && <Years years={years} at={year} onPick={(picked) => lookAt({ year: picked, sort })} />}
      {years.length > 0 && <Sorts at={sort} onPick={(picked) => lookAt({ year, sort: picked })} />}
      <Loaded
        of={statement}
        retry={again}
        waiting={waiting}
        refused={({ code }) => <NoAnswer code={code} />}
        empty={({ entries }) =>
          entries.length === 0 ? (
            year === null && sort === null ? (
              <EmptyState
                icon="wallet"
                {...empty}
                action={{ label: empty.go, onPress: () => void goTo('credit/estimate') }}
              />
            ) : (
              <EmptyState
                icon="wallet"
                {...emptyPick}
                action={{ label: emptyPick.go, onPress: () => void lookAt({ year: null, sort: null }) }}
              />
            )
          ) : null
        }
      >
        {({ entries, next }) => (
          <>
            {/* Each by itself: where something comes or goes between neighbours, WeChat is sent all of them again. */}
            <Stretches entries={entries} atEnd={atEnd} />
            <View className="balance-stack">
              <Further more={next !== null} onPress={press} />
            </View>
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** What comes after: asked for by a button. */
function Further({ more, onPress }: { more: boolean; onPress(): Promise<void> }) {
  const further = useBalance((balance) => balance.further)
  const { more: ask, end, notFurther } = copy.statement
  if (!more) return <View className="balance-end">{end}</View>
  return (
    <>
      {further === 'unreached' && (
        <Notice tone="warn" live="polite">
          {notFurther}
        </Notice>
      )}
      <Button kind="secondary" busy={further === 'asking'} onPress={onPress}>
        {ask}
      </Button>
    </>
  )
}

/** Asks for what comes after: by a button first, and by itself at the page's end from then on, until the line breaks. */
function useFurther() {
  const further = useBalance((balance) => balance.further)
  const lookFurther = useBalance((balance) => balance.lookFurther)
  const goesOn = useRef(false)
  return {
    press: () => {
      goesOn.current = true
      return lookFurther()
    },
    atEnd: () => {
      if (goesOn.current && further !== 'unreached') void lookFurther()
    },
  }
}
