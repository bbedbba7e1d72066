import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { formatDay } from '@/domain/calendar'
import { mayReturn } from '@/domain/family/ending'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy as family } from '../copy'
import type { BoundRelative } from '../store'
import { copy } from './copy'

const words = copy.manage

/** What a sharer can look at and do for one relative. */
export function Manage({ of }: { of: BoundRelative }) {
  const { bindingId, status, ended } = of
  const open = status === 'ACTIVE'
  return (
    <CellGroup title={words.title}>
      {(!ended || mayReturn(ended)) && (
        <Cell {...words.checkup} onPress={() => goTo('family/checkup', { bindingId })} />
      )}
      <Cell
        title={words.spending.title}
        note={of.spent > 0 ? words.spending.month(formatYuan(of.spent)) : words.spending.note}
        onPress={() => goTo('family/spending', { whose: bindingId })}
      />
      {open && <Cell title={words.limit.title} note={saidOf(of)} onPress={() => goTo('family/limit', { bindingId })} />}
      {(open || status === 'UNDER_REVIEW') && (
        <Cell {...words.ending} onPress={() => goTo('family/ending', { bindingId })} />
      )}
    </CellGroup>
  )
}

/** What the sharer has said of this relative, in a line. */
function saidOf({ paused, cap, monthlyCap, spent, to }: BoundRelative): string {
  const said = [
    paused ? words.limit.paused : '',
    cap === null ? '' : copy.capEach(formatYuan(cap)),
    monthlyCap === null ? '' : copy.capMonth(formatYuan(monthlyCap)),
    monthlyCap === null ? '' : copy.spent(formatYuan(spent)),
    to === null ? '' : copy.until(formatDay(to)),
  ].filter(Boolean)
  return said.length === 0 ? words.limit.open : family.joined(said)
}
