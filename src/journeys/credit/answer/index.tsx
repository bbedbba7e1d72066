import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { placeOf, useCredit } from '../store'
import { waiting } from '../waiting'
import { Asked } from './Asked'
import { NoCredit } from './NoCredit'
import { Told } from './Told'

const words = copy.answer

/** What it comes to: before and after what is taken off, when, from which age more, and where it is written. */
export default page('credit/answer', function Answer() {
  const credit = useCredit((state) => state)
  const { who, answer, reckon, look } = credit
  const place = placeOf(credit)
  const ask = async () => {
    await look()
    await reckon()
  }
  useOnShow(() => void ask())
  const { blank } = words
  return (
    <Screen title={words.title}>
      {who === null || place === null ? (
        <EmptyState
          title={blank.title}
          note={blank.note}
          action={{ label: blank.action, onPress: () => replaceWith('credit/estimate') }}
        />
      ) : (
        <>
          <Asked who={who} />
          <Loaded
            of={answer}
            retry={() => void ask()}
            waiting={waiting.answer}
            refused={(refusal) => <NoCredit refusal={refusal} who={who} />}
          >
            {(told) => <Told of={told} who={who} />}
          </Loaded>
          {answer.state !== 'asking' && (
            <CellGroup title={words.further}>
              <Cell {...words.compare} onPress={() => goTo('credit/compare')} />
              <Cell {...words.before} onPress={() => goTo('credit/before')} />
              <Cell {...words.rates} onPress={() => goTo('credit/place', { place })} />
            </CellGroup>
          )}
        </>
      )}
    </Screen>
  )
})
