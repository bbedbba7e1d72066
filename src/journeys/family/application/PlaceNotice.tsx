import { Notice } from '@/design/parts/Notice'
import { copy } from '../copy'
import type { Precheck } from './answers'

/** Which of all the sharer's bindings this would be; the last there may ever be is said so before anything is signed (U-13). */
export function PlaceNotice({ of: { number, limit } }: { of: Precheck['place'] }) {
  const { place, placeNote } = copy.check
  return (
    <Notice tone={limit !== null && number >= limit ? 'warn' : 'info'} title={place(number, limit)}>
      {placeNote(number, limit)}
    </Notice>
  )
}
