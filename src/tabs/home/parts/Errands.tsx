import { View } from '@tarojs/components'
import { useAppearance } from '@/design/appearance'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Icon, type IconName } from '@/design/parts/Icon'
import { Pressable } from '@/design/parts/Pressable'
import { isCare } from '@/domain/font-level'
import { goTo } from '@/platform/navigate'
import { chooseFontLevel } from '@/session/appearance'
import { copy } from '../copy'
import { useHome } from '../store'
import { byNeed, unpaidOf } from '../todo'

interface Errand {
  icon: IconName
  title: string
  note: string
  open(): Promise<void>
}

/** The four errands: tiles two by two, or in 关怀 rows with nothing beside the word. */
export function Errands() {
  const care = isCare(useAppearance().fontLevel)
  const { balance, family, contribution, withdrawal } = copy.tiles
  const notes = useNotes()
  const see: Errand = {
    icon: 'wallet',
    title: balance.title,
    note: notes.balance,
    open: () => goTo('balance/overview'),
  }
  const share: Errand = { icon: 'family', title: family.title, note: notes.family, open: () => goTo('family/members') }
  const pay: Errand = {
    icon: 'pay',
    title: contribution.title,
    note: notes.contribution,
    open: () => goTo('contribution/people'),
  }
  const withdraw: Errand = {
    icon: 'withdraw',
    title: withdrawal.title,
    note: notes.withdrawal,
    open: () => goTo('withdrawal/reason'),
  }
  // With the card for the unpaid fee above, its row would say the same again: five entries at most (design-reliability §B.3).
  const offered = useHome(({ people, records }) => {
    const begun = records.state === 'ready' ? byNeed(records.value.records) : []
    return people.state === 'ready' && unpaidOf(people.value, begun) !== null
  })
  if (care) return <Rows errands={offered ? [see, share, withdraw] : [see, share, pay, withdraw]} />
  return (
    <View className="home-tiles">
      {[see, share, pay, withdraw].map(({ icon, title, note, open }) => (
        <Pressable key={title} className="home-tile" onPress={open}>
          <Icon name={icon} size="tile" tone="brand" />
          <View className="home-tile__title">{title}</View>
          <View className="home-tile__note">{note}</View>
        </Pressable>
      ))}
    </View>
  )
}

function Rows({ errands }: { errands: readonly Errand[] }) {
  const { callHotline } = useAppearance()
  const hotline = useHome(({ region }) => (region.state === 'ready' ? region.value.hotlines[0]?.number : undefined))
  return (
    <>
      <CellGroup>
        {errands.map(({ icon, title, open }) => (
          <Cell key={title} icon={icon} title={title} onPress={open} />
        ))}
        {hotline && <Cell icon="phone" title={copy.tiles.call(hotline)} onPress={() => callHotline(hotline)} />}
      </CellGroup>
      <CellGroup>
        <Cell title={copy.care.leave} note={copy.care.leaveNote} onPress={() => chooseFontLevel('standard')} />
      </CellGroup>
    </>
  )
}

function useNotes(): Record<keyof typeof copy.tiles.without, string> {
  const without = useHome(({ account }) => account.state === 'refused')
  const bound = useHome(({ members }) => (members.state === 'ready' ? members.value.active.count : 0))
  const { balance, family, contribution, withdrawal } = copy.tiles
  if (without) return copy.tiles.without
  return {
    balance: balance.note,
    family: bound > 0 ? family.bound(bound) : family.note,
    contribution: contribution.note,
    withdrawal: withdrawal.note,
  }
}
