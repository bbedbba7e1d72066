import type { Case } from '../case'

const ofFather = { orderId: 'order-father' }

/** What must stand in an answer under a name. */
function demand(heard: Record<string, unknown>, name: string, value: unknown): void {
  if (heard[name] !== value) throw new Error(`${name} was to be ${value}, and was ${heard[name]}`)
}

export const undoing: readonly Case[] = [
  {
    name: '撤销：差一会儿不能撤，每个条件都说；满两小时能撤，撤完钱回来',
    scenario: 'undo-reversal',
    async play(person) {
      demand(await person.granted('contribution.undoing', ofFather), 'may', null)
      await person.refused('TOO_SOON', 'contribution.revoke', ofFather)
      await person.wait(91)
      demand(await person.granted('contribution.undoing', ofFather), 'may', 'REVERSE')
      await person.granted('contribution.revoke', ofFather)
      demand(await person.granted('contribution.undoing', ofFather), 'status', 'REVOKED')
      await person.granted('account.overview')
    },
  },
  {
    name: '撤回：月底才扣的，到那天晚上以前都能撤，不能提前缴',
    scenario: 'undo-month-end',
    async play(person) {
      const son = { orderId: 'order-son' }
      demand(await person.granted('contribution.dispatch', son), 'status', 'SUBMITTED')
      demand(await person.granted('contribution.undoing', son), 'may', 'RELEASE')
      await person.granted('contribution.revoke', son)
    },
  },
  {
    name: '退费：参保地怎么说，一个原因一个答复',
    scenario: 'refund-paid',
    async play(person) {
      demand(await person.granted('contribution.refunds', ofFather), 'before', true)
      await person.granted('contribution.refunds', { orderId: 'order-daughter' })
    },
  },
  {
    name: '撤回、退费：别人的缴费单，没有',
    scenario: 'pay-for-father',
    async play(person) {
      await person.refused('NOT_FOUND', 'contribution.undoing', { orderId: 'order-999' })
      await person.refused('NOT_FOUND', 'contribution.refunds', { orderId: 'order-999' })
    },
  },
]
