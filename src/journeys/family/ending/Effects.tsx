import type { ReactNode } from 'react'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { goTo } from '@/platform/navigate'
import type { BoundRelative, Members } from '../store'
import { copy as words } from './copy'

/** What ending a binding does, what it leaves alone, and what it does not give back: before anything is decided. */
export function Effects({ of, family }: { of: BoundRelative; family: Members | null }) {
  const { stops, stays, counts } = words
  const limit = family?.lifetime.limit ?? null
  const lifetime = family && limit !== null ? counts.lifetime(family.lifetime.count, limit) : counts.lifetimeOpen
  return (
    <>
      <Told title={stops.title} lines={stops.lines(of.maskedName)} />
      <Told title={stays.title} lines={stays.lines} />
      <Told title={counts.title} lines={[lifetime, counts.term, ...(of.paused ? [] : [counts.pause])]}>
        {!of.paused && of.status === 'ACTIVE' && (
          <Button kind="secondary" onPress={() => goTo('family/limit', { bindingId: of.bindingId })}>
            {counts.pauseInstead}
          </Button>
        )}
      </Told>
    </>
  )
}

function Told({ title, lines, children }: { title: string; lines: readonly string[]; children?: ReactNode }) {
  return (
    <Card title={title}>
      <DottedList lines={lines} />
      {children}
    </Card>
  )
}
