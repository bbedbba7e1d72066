import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import type { groups as everyGroup, Guide } from '../guides/guide'
import type { Told } from '../store'

const words = copy.list

interface Props {
  of: readonly Guide[]
  /** Null while nobody has said where the person is insured. */
  here: Told | null
  groups: typeof everyGroup
}

/** By how one gets there; what only other provinces have comes last. */
export function Grouped({ of, here, groups }: Props) {
  const isHere = ({ id, places }: Guide) =>
    here === null ? places.length === 0 : here.channels.some((channel) => channel.id === id)
  const near = of.filter(isHere)
  const far = of.filter((guide) => !isHere(guide))
  return (
    <>
      {groups.map((group) => (
        <Rows key={group} title={copy.groupNames[group]} of={near.filter((guide) => guide.group === group)} />
      ))}
      <Rows title={here === null ? words.somewhere : words.elsewhere} of={far} far />
    </>
  )
}

function Rows({ title, of, far = false }: { title: string; of: readonly Guide[]; far?: boolean }) {
  if (of.length === 0) return null
  return (
    <CellGroup title={title}>
      {of.map(({ id, name, line, places }) => (
        <Cell
          key={id}
          title={name}
          note={far && places.length > 0 ? `${words.of(places.map((place) => place.name).join('、'))}${line}` : line}
          onPress={() => void goTo('channels/guide', { channelId: id })}
        />
      ))}
    </CellGroup>
  )
}
