import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAppearance } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Screen } from '@/design/parts/Screen'
import { errands } from '@/domain/policy/pack'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { copy as words } from '../copy'
import { Pills } from '../parts/Pills'
import { useChannels } from '../store'
import { copy } from './copy'
import { TurnCard } from './TurnCard'
import { type Errand, stepBack, type TurnId } from './talk'
import '../channels.scss'

const choices = errands.map((value) => ({ value, label: words.errandNames[value] }))

/** 12393 as a call to practise: one turn at a time, said in the words of one's own place. Nobody is called before the button below is pressed. */
export default page('channels/phone', function Phone() {
  const { callHotline } = useAppearance()
  const me = useChannels((state) => state.me)
  const look = useChannels((state) => state.look)
  const [errand, setErrand] = useState<Errand>('BALANCE')
  const [heard, setHeard] = useState<readonly TurnId[]>(['ready'])
  useOnShow(look)
  const at = heard[heard.length - 1] ?? 'ready'
  const area = me.state === 'ready' ? me.value.areaName : copy.own
  const choose = (chosen: Errand) => {
    setErrand(chosen)
    setHeard(['ready'])
  }
  return (
    <Screen
      title={copy.title}
      heading={copy.heading}
      lead={copy.lead}
      footer={
        <ActionBar>
          <Button onPress={() => callHotline('12393')}>{copy.call}</Button>
        </ActionBar>
      }
    >
      <Pills label={copy.errand} options={choices} value={errand} onChoose={choose} />
      <View className="channels-stack">
        <TurnCard
          number={heard.length}
          turn={copy.turns(errand, area)[at]}
          over={at === 'done'}
          onNext={(to) => setHeard([...heard, to])}
          onBack={heard.length > 1 ? () => setHeard(stepBack(heard)) : undefined}
          onAgain={() => setHeard(['ready'])}
        />
      </View>
      <CellGroup title={copy.numbers.title}>
        {copy.numbers.rows.map(({ number, name, note }) => (
          <Cell key={number} icon="phone" title={name} note={note} onPress={() => callHotline(number)} />
        ))}
      </CellGroup>
    </Screen>
  )
})
