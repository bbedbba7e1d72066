import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Notice } from '@/design/parts/Notice'
import { isScheduled } from '@/domain/contribution/order'
import { formatYuan } from '@/domain/money'
import { goTo, replaceWith, switchTo } from '@/platform/navigate'
import type { Order } from '../store'
import { copy } from './copy'
import type { Standing } from './standing'

interface Props {
  standing: Standing
  sure: boolean
  onSure(sure: boolean): void
  onRefresh(): Promise<void>
  onDispatch(): Promise<void>
  onRevoke(): Promise<void>
}

const home = () => switchTo('home')

/** What can be done about an order in its state: at most one thing stands out. */
export function Actions(props: Props) {
  const { standing } = props
  switch (standing.is) {
    case 'UNREACHED':
    case 'IN_DOUBT':
    case 'PROCESSING':
      return <Waiting {...props} />
    case 'SUBMITTED':
      if (standing.order.undo.kind !== 'hold10') return <Waiting {...props} />
      return props.sure ? <Sure {...props} order={standing.order} /> : <Held {...props} order={standing.order} />
    case 'CREATED':
    case 'NOT_ARRIVED':
      return <Confirm name={standing.is === 'CREATED' ? copy.created.go : copy.notArrived.go} order={standing.order} />
    case 'SUCCEEDED':
      return <Done orderId={standing.order.orderId} />
    case 'FAILED':
      return <Anew name={copy.failed.again} order={standing.order} />
    case 'REVOKED':
    case 'EXPIRED':
    case 'CANCELLED':
      return <Anew name={copy.anew} order={standing.order} />
  }
}

function Waiting({ onRefresh }: Props) {
  return (
    <ActionBar>
      <Button kind="secondary" onPress={onRefresh}>
        {copy.refresh}
      </Button>
      <Button kind="text" onPress={home}>
        {copy.leave}
      </Button>
    </ActionBar>
  )
}

function Held({ order, onDispatch, onSure }: Props & { order: Order }) {
  const { now, nowNothing, revoke } = copy.submitted
  const hurries = !isScheduled(order.submittedAt, order.undo.until)
  return (
    <ActionBar>
      {hurries && (
        <Button onPress={onDispatch}>{order.amount === 0 ? nowNothing : now(formatYuan(order.amount))}</Button>
      )}
      <Button kind="secondary" onPress={() => onSure(true)}>
        {revoke}
      </Button>
    </ActionBar>
  )
}

/** The question stands with its buttons, where the finger already is. */
function Sure({ order, onRevoke, onSure }: Props & { order: Order }) {
  const { title, titleNothing, reason } = copy.submitted.sure
  return (
    <ActionBar>
      <Notice tone="warn" title={order.amount === 0 ? titleNothing : title(formatYuan(order.amount))} live="polite">
        {reason(order.maskedName, order.year)}
      </Notice>
      <Button kind="danger" onPress={onRevoke}>
        {copy.submitted.sure.yes}
      </Button>
      <Button kind="secondary" onPress={() => onSure(false)}>
        {copy.submitted.sure.no}
      </Button>
    </ActionBar>
  )
}

function Confirm({ name, order: { orderId } }: { name: string; order: Order }) {
  return (
    <ActionBar>
      <Button onPress={() => replaceWith('contribution/verify', { orderId })}>{name}</Button>
      <Button kind="text" onPress={home}>
        {copy.home}
      </Button>
    </ActionBar>
  )
}

function Done({ orderId }: { orderId: string }) {
  return (
    <ActionBar>
      <Button onPress={() => goTo('contribution/receipt', { orderId })}>{copy.succeeded.receipt}</Button>
      <Button kind="secondary" onPress={() => goTo('contribution/people')}>
        {copy.succeeded.another}
      </Button>
    </ActionBar>
  )
}

function Anew({ name, order: { personId, year } }: { name: string; order: Order }) {
  return (
    <ActionBar>
      <Button onPress={() => replaceWith('contribution/quote', { personId, year })}>{name}</Button>
      <Button kind="text" onPress={home}>
        {copy.home}
      </Button>
    </ActionBar>
  )
}
