import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Place } from '../parts/Place'
import { placeOf, useCredit } from '../store'
import { waiting } from '../waiting'
import { Questions } from './Questions'

const words = copy.estimate
const { before, rates } = copy.answer

/** 每月划入测算: where, how insured, and the one figure that matters. */
export default page('credit/estimate', function Estimate() {
  const credit = useCredit((state) => state)
  const { me, look, ready } = credit
  const place = placeOf(credit)
  useOnShow(look)
  const go = async () => {
    if (ready()) await goTo('credit/answer')
  }
  return (
    <Screen
      title={words.title}
      heading={words.heading}
      lead={words.lead}
      footer={
        me.state === 'ready' && (
          <ActionBar>
            <Button onPress={go}>{words.go}</Button>
          </ActionBar>
        )
      }
    >
      <Loaded of={me} retry={look} waiting={waiting.estimate}>
        {({ today }) => (
          <>
            <Place />
            <Questions today={today} />
            <CellGroup title={words.more}>
              {place !== null && (
                <Cell title={rates.title} note={rates.note} onPress={() => goTo('credit/place', { place })} />
              )}
              <Cell title={before.title} note={before.note} onPress={() => goTo('credit/before')} />
            </CellGroup>
          </>
        )}
      </Loaded>
    </Screen>
  )
})
