import { useState } from 'react'
import { Pressable } from '@/design/parts/Pressable'
import { type EntrySort, entrySorts } from '@/domain/balance/entry-sort'
import { copy } from '../copy'
import { Picks } from './Picks'

/** Which sort of entries to look at: folded away until somebody looks for one. */
export function Sorts({ at, onPick }: { at: EntrySort | null; onPick(sort: EntrySort | null): void }) {
  const [open, setOpen] = useState(at !== null)
  const { sort: label, everySort, pickSort } = copy.statement
  if (!open)
    return (
      <Pressable className="hj-link" onPress={() => setOpen(true)}>
        {pickSort}
      </Pressable>
    )
  return (
    <Picks<EntrySort | null>
      label={label}
      at={at}
      onPick={onPick}
      options={[
        { value: null, label: everySort },
        ...entrySorts.map((sort) => ({ value: sort, label: copy.sorts[sort] })),
      ]}
    />
  )
}
