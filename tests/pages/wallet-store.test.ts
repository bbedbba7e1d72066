import { furtherOf } from '@mock/further-books'
import { day } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { faultsOf, nobody } from '@/journeys/wallet/form'
import { createWalletStore } from '@/journeys/wallet/store'
import { Unreachable } from '@/services/contract/unreachable'
import { wallet } from '@/services/contract/wallet'
import { outcomeOf } from '@/services/http-call'
import { forgetDrafts } from '@/session/draft'
import { keyFor } from '@/session/keys'
import { granted, type Rehearsal, rehearse } from '../harness/rehearsal'
import { device } from '../harness/taro'

const mother = { name: '马秀兰', idNumber: '370600194802140027' }
const sum = fen(50_000)

beforeEach(() => {
  device.clear()
  forgetDrafts()
})

async function proof({ counter }: Rehearsal) {
  const { challengeId } = granted(await counter.stepUp.start({ subject: keyFor('wallet-send'), amount: sum }))
  return granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null })).token
}

function filledIn(stage: Rehearsal, sends = stage.counter.wallet.send) {
  const store = createWalletStore({ ...stage.counter, wallet: { ...stage.counter.wallet, send: sends } })
  store.getState().choose('PARENT')
  store.getState().name(mother)
  store.getState().amountTo('500')
  return store
}

const replyLost =
  ({ counter }: Rehearsal): typeof counter.wallet.send =>
  async (ask) => {
    await counter.wallet.send(ask)
    throw new Unreachable('wallet.send')
  }

test('名字和身份证号不留在手机上；关系和金额留着', async () => {
  const stage = rehearse('wallet-by-day')
  const store = filledIn(stage)
  await store.getState().examine()
  expect([...device.values()].join()).not.toMatch(/马秀兰|370600/)
  const reopened = createWalletStore(stage.counter).getState()
  expect(reopened.draft).toMatchObject({ relation: 'PARENT', yuan: '500' })
  expect(reopened.receiver).toEqual(nobody)
})

test('不知道转出去没有的时候，改什么都不算数；查到以后，表是空的', async () => {
  const stage = rehearse('wallet-by-day')
  const store = filledIn(stage, replyLost(stage))
  await store.getState().send(await proof(stage), sum)
  expect(store.getState().sent).toEqual({ state: 'unreached' })
  store.getState().amountTo('800')
  store.getState().choose('SIBLING')
  expect(store.getState().draft).toMatchObject({ relation: 'PARENT', yuan: '500', inDoubt: true })
  await store.getState().lookAgain()
  expect(store.getState()).toMatchObject({ sent: { state: 'ready' }, receiver: nobody, draft: { relation: null } })
})

test('没有送到的那一笔改了金额再转，是另外一笔，用另一个键', async () => {
  const stage = rehearse('wallet-by-day')
  const store = filledIn(stage, async () => {
    throw new Unreachable('wallet.send')
  })
  const first = keyFor('wallet-send')
  await store.getState().send(await proof(stage), sum)
  await store.getState().lookAgain()
  expect(store.getState().notArrived).toBe(true)
  expect(keyFor('wallet-send')).toBe(first)
  store.getState().amountTo('80')
  expect(keyFor('wallet-send')).not.toBe(first)
  expect(furtherOf(stage.counter.room.books).sendings).toEqual([])
})

test('屏幕上的数和要转的数不一样，不转', async () => {
  const stage = rehearse('wallet-by-day')
  const store = filledIn(stage)
  await store.getState().send(await proof(stage), fen(80_000))
  expect(store.getState().sent).toBeNull()
})

test('先离开又回来：上一笔查到了，说出来；没查到之前，钱包一直在查', async () => {
  const stage = rehearse('wallet-by-day')
  const store = filledIn(stage, replyLost(stage))
  await store.getState().send(await proof(stage), sum)
  await store.getState().look()
  expect(store.getState().earlier).toMatchObject({ state: 'ready', value: { status: 'SENT', amount: sum } })
  expect(store.getState().draft.inDoubt).toBe(false)
})

test('查着查着改了金额或关系，先前那一问的回答不算数', async () => {
  const stage = rehearse('wallet-by-day')
  const { precheck } = stage.counter.wallet
  const late: (() => void)[] = []
  const slow: typeof precheck = async (ask) => {
    await new Promise<void>((resolve) => late.push(resolve))
    return precheck(ask)
  }
  const store = createWalletStore({ ...stage.counter, wallet: { ...stage.counter.wallet, precheck: slow } })
  store.getState().choose('PARENT')
  store.getState().name(mother)
  for (const alter of [() => store.getState().amountTo('80'), () => store.getState().choose('SIBLING')]) {
    store.getState().amountTo('500')
    const asked = store.getState().examine()
    alter()
    late.pop()?.()
    expect(await asked).toBeNull()
    expect(store.getState().checked).toBeNull()
  }
})

test('同一个键还在办：等着去查，不换键，只转一次（F09 wallet.send）', async () => {
  const stage = rehearse('wallet-by-day')
  const inFlight: typeof stage.counter.wallet.send = async (ask) => {
    await stage.counter.wallet.send(ask)
    outcomeOf('wallet.send', wallet.send, { status: 409, body: { code: 'IN_FLIGHT' }, retryAfter: 1 })
    throw new Error('an answer under way was taken for one')
  }
  const store = filledIn(stage, inFlight)
  const key = keyFor('wallet-send')
  await store.getState().send(await proof(stage), sum)
  expect(store.getState()).toMatchObject({ sent: { state: 'unreached' }, draft: { inDoubt: true } })
  await store.getState().send(await proof(stage), sum)
  expect(keyFor('wallet-send')).toBe(key)
  await store.getState().lookAgain()
  expect(store.getState().sent).toMatchObject({ state: 'ready', value: { amount: sum } })
  expect(furtherOf(stage.counter.room.books).sendings).toHaveLength(1)
})

test('哪一项错，说哪一项', () => {
  const purse = { most: fen(200_000), available: fen(720_000) }
  const form = { relation: null, name: '马', idNumber: '370600194802140028', yuan: '2000.01' }
  expect(faultsOf(form, purse, day('2025-11-21'))).toEqual({
    relation: 'MISSING',
    name: 'TOO_SHORT',
    idNumber: 'CHECKSUM',
    yuan: 'TOO_MUCH',
  })
})
