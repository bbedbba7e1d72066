import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { EmptyState } from '@/design/parts/EmptyState'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { TextField } from '@/design/parts/TextField'
import { Unreached } from '@/design/parts/Unreached'
import { errands } from '@/domain/policy/pack'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { guides } from '../guides/all'
import { found } from '../guides/found'
import { groups } from '../guides/guide'
import { MoreCells } from '../parts/MoreCells'
import { Pills } from '../parts/Pills'
import { hereOf, useChannels } from '../store'
import { Grouped } from './Grouped'
import '../channels.scss'

const words = copy.list
type Wanted = (typeof errands)[number] | 'ALL'

const choices: readonly { value: Wanted; label: string }[] = [
  { value: 'ALL', label: words.all },
  ...errands.map((value) => ({ value, label: copy.errandNames[value] })),
]

const waiting = (
  <Skeleton
    pieces={[
      { shape: 'lines', of: ['title'] },
      { shape: 'rows', count: 6, of: ['body', 'small'] },
    ]}
  />
)

/** 其他办法: every way outside this app, those of one's own place first; to be searched, and filtered by what one wants. */
export default page('channels/list', function List() {
  const here = useChannels(hereOf)
  const look = useChannels((state) => state.look)
  const [errand, setErrand] = useState<Wanted>('ALL')
  const [typed, setTyped] = useState('')
  useOnShow(look)
  const shown = found(guides, { errand, typed })
  const clear = () => {
    setErrand('ALL')
    setTyped('')
  }
  return (
    <Screen title={words.title} heading={words.heading} lead={words.lead}>
      <CellGroup>
        <Cell icon="search" {...words.choose} onPress={() => void goTo('channels/choose')} />
      </CellGroup>
      <MoreCells title={words.helps} of={['phone', 'hours', 'kiosk', 'bank']} />
      <TextField
        name="search"
        label={words.search}
        hint={words.searchHint}
        value={typed}
        maxLength={20}
        onChange={setTyped}
      />
      <Pills label={words.errand} options={choices} value={errand} onChoose={(chosen) => setErrand(chosen)} />
      {here.state === 'asking' ? (
        waiting
      ) : (
        <View className="channels-stack">
          {here.state === 'unreached' && <Unreached trouble={here.trouble} onRetry={() => void look()} />}
          {here.state !== 'ready' && <View className="channels-quiet">{words.notHeard}</View>}
          {shown.length === 0 ? (
            <EmptyState icon="search" {...words.empty} action={{ label: words.empty.clear, onPress: clear }} />
          ) : (
            <>
              <View className="channels-quiet">{words.count(shown.length)}</View>
              <Grouped of={shown} here={here.state === 'ready' ? here.value : null} groups={groups} />
            </>
          )}
        </View>
      )}
    </Screen>
  )
})
