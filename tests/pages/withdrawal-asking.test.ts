import { noes } from '@/journeys/withdrawal/copy.refused'
import { createLookingStore } from '@/journeys/withdrawal/owner/store'
import { payeeRefused } from '@/journeys/withdrawal/payee/faults'
import { createWithdrawalStore } from '@/journeys/withdrawal/store'
import { createWaysStore } from '@/journeys/withdrawal/verdict/ways'
import { Unreachable } from '@/services/contract/unreachable'
import { forgetDrafts } from '@/session/draft'
import { rehearse } from '../harness/rehearsal'

beforeEach(forgetDrafts)

test('替去世的家人办：先说谁来办，再说是谁，然后才看能不能办', async () => {
  const { counter } = rehearse('withdraw-heir')
  const store = createWithdrawalStore(counter)
  const { choose, apply, own, where, rejudge, handIn, onward } = store.getState()
  choose('DEATH')
  expect(where('withdrawal/materials')).toEqual({ page: 'withdrawal/applicant' })
  apply('HEIR', 'ALONE')
  expect(where('withdrawal/materials')).toEqual({ page: 'withdrawal/owner' })
  expect(where('withdrawal/owner')).toBeNull()
  const looking = createLookingStore(counter)
  looking.getState().type({ name: '罗国强', idNumber: '43010019600101001X' })
  await looking.getState().find()
  const { found } = looking.getState()
  if (found?.state !== 'ready') throw new Error('not found')
  own(found.value.ownerId)
  await rejudge()
  expect(store.getState().verdict).toMatchObject({ state: 'ready', value: { amount: 1_125_604 } })
  handIn('DEATH-2')
  expect(onward()).toBe('withdrawal/payee')
})

test('受委托的、没商量好的，不问是谁的账户，让结论那一页说明', async () => {
  const store = createWithdrawalStore(rehearse('withdraw-heir').counter)
  const { choose, apply, rejudge, where } = store.getState()
  choose('DEATH')
  for (const [kind, heirship] of [
    ['AGENT', null],
    ['HEIR', 'DISPUTED'],
  ] as const) {
    apply(kind, heirship)
    await rejudge()
    expect(where('withdrawal/materials')).toEqual({ page: 'withdrawal/verdict', reason: 'DEATH' })
    expect(where('withdrawal/applicant')).toBeNull()
  }
})

test('换一个人来办，以前交的材料、承诺、签名都不算了', () => {
  const store = createWithdrawalStore(rehearse('withdraw-heir').counter)
  const { choose, apply, handIn, pledge, takeBack } = store.getState()
  choose('DEATH')
  apply('HEIR', 'ALONE')
  handIn('DEATH-2')
  pledge('DEATH-1', true)
  expect(store.getState().draft).toMatchObject({ materials: ['DEATH-2'], pledged: ['DEATH-1'] })
  takeBack('DEATH-2')
  pledge('DEATH-1', false)
  expect(store.getState().draft).toMatchObject({ materials: [], pledged: [] })
  handIn('DEATH-2')
  apply('GUARDIAN', 'ALONE')
  expect(store.getState().draft).toMatchObject({ applicant: 'GUARDIAN', materials: [], pledged: [], ownerId: null })
})

test('别的用法问不到，结论照样在，以前问到的也还在', async () => {
  const { counter } = rehearse('withdraw-illness-refused')
  let reachable = true
  const alternatives: typeof counter.withdrawal.alternatives = async (ask) => {
    if (!reachable) throw new Unreachable('withdrawal.alternatives')
    return counter.withdrawal.alternatives(ask)
  }
  const ways = createWaysStore({ ...counter, withdrawal: { ...counter.withdrawal, alternatives } })
  await ways.getState().ask('SERIOUS_ILLNESS')
  expect(ways.getState().said).toMatchObject({ state: 'ready' })
  reachable = false
  await ways.getState().ask('SERIOUS_ILLNESS')
  expect(ways.getState().said).toMatchObject({ state: 'ready' })
  await ways.getState().ask('WECHAT_CASH_OUT')
  expect(ways.getState().said).toEqual({ state: 'unreached' })
})

test('没人回答别的路：结论最多等两秒，不会一直等它', async () => {
  jest.useFakeTimers()
  const { counter } = rehearse('withdraw-emigration')
  const alternatives: typeof counter.withdrawal.alternatives = () => new Promise(() => undefined)
  const ways = createWaysStore({ ...counter, withdrawal: { ...counter.withdrawal, alternatives } })
  void ways.getState().ask('EMIGRATION')
  await jest.advanceTimersByTimeAsync(1_999)
  expect(ways.getState().said).toBeNull()
  await jest.advanceTimersByTimeAsync(1)
  expect(ways.getState().said).toEqual({ state: 'unreached' })
  jest.useRealTimers()
})

test('收款人不对：自己办的、继承人、监护人，听到的都是来办的人自己的卡', () => {
  const about = { area: '长沙市', reason: 'DEATH', because: '参保人去世' } as const
  const { title, reason } = noes.PAYEE_MISMATCH(about)
  const [fault] = payeeRefused({ code: 'PAYEE_MISMATCH' })
  for (const words of [title + reason, fault?.message ?? '']) {
    expect(words).toMatch('来办的')
    expect(words).not.toMatch('参保人')
  }
})
