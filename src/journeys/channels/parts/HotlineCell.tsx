import { useAppearance } from '@/design/appearance'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { copy } from '../copy'

/** Where nothing else is known there is somebody to ask. */
export function HotlineCell({ note }: { note: string }) {
  const { callHotline } = useAppearance()
  return (
    <CellGroup>
      <Cell icon="phone" title={copy.ask} note={note} onPress={() => callHotline('12393')} />
    </CellGroup>
  )
}
