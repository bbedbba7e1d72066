import type { RehearsalCounter } from '@mock/counter'
import { createFollowingStore } from '@/journeys/withdrawal/progress/store'
import { createWithdrawalStore } from '@/journeys/withdrawal/store'
import type { Counter } from '@/services/contract/desks'
import { Unreachable } from '@/services/contract/unreachable'
import { forgetDrafts } from '@/session/draft'
import { keyFor } from '@/session/keys'
import { rehearse, signed, stepUp } from '../harness/rehearsal'

beforeEach(forgetDrafts)

const payee = { holder: '周明', card: '6222021234567890128' }
type Desk = Counter['withdrawal']

/** A rehearsal's counter whose withdrawal desk follows a script where one is given. */
function counterWith(script: (desk: Desk) => Partial<Desk> = () => ({}), scenario = 'withdraw-emigration') {
  const { counter } = rehearse(scenario)
  return { ...counter, withdrawal: { ...counter.withdrawal, ...script(counter.withdrawal) } }
}

/** Fills in everything up to the check page. */
async function filledIn(counter: RehearsalCounter) {
  const store = createWithdrawalStore(counter)
  await store.getState().askVerdict('EMIGRATION')
  store.getState().choose('EMIGRATION')
  const { verdict } = store.getState()
  if (verdict.state !== 'ready') throw new Error(`verdict is ${verdict.state}`)
  for (const { materialId } of verdict.value.materials) store.getState().handIn(materialId)
  store.getState().name(payee)
  store.getState().agree(true)
  store.getState().sign(signed)
  return store
}

/** A desk that loses its first reply to `submit`, though it has carried it out, and notes every key it was sent. */
function losingTheReply(keys: string[]) {
  return ({ submit }: Desk): Partial<Desk> => ({
    submit: async (ask) => {
      keys.push(ask.key)
      const answer = await submit(ask)
      if (keys.length === 1) throw new Unreachable('withdrawal.submit')
      return answer
    },
  })
}

test('填到哪一步，就从哪一步接着办', async () => {
  const counter = counterWith()
  const store = createWithdrawalStore(counter)
  expect(store.getState().where('withdrawal/check')).toEqual({ page: 'withdrawal/reason' })
  await store.getState().askVerdict('EMIGRATION')
  store.getState().choose('EMIGRATION')
  expect(store.getState().where('withdrawal/payee')).toEqual({ page: 'withdrawal/materials' })
  store.getState().handIn('EMIGRATION-1')
  expect(store.getState().onward()).toBe('withdrawal/payee')
  store.getState().name(payee)
  expect(store.getState().where('withdrawal/verify')).toEqual({ page: 'withdrawal/consequences' })
  store.getState().agree(true)
  expect(store.getState().where('withdrawal/verify')).toEqual({ page: 'withdrawal/sign' })
  store.getState().sign(signed)
  expect(store.getState().where('withdrawal/verify')).toBeNull()
})

test('换了原因，材料和同意都要重来', async () => {
  const store = await filledIn(counterWith())
  store.getState().choose('DEATH')
  expect(store.getState().draft).toMatchObject({ reason: 'DEATH', materials: [], agreed: false, requestId: null })
})

test('应用被关掉以后，姓名和卡号要重新填，别的都还在', async () => {
  const counter = counterWith()
  await filledIn(counter)
  const reopened = createWithdrawalStore(counter)
  await reopened.getState().rejudge()
  expect(reopened.getState().payee).toBeNull()
  expect(reopened.getState().draft).toMatchObject({ materials: ['EMIGRATION-1'], agreed: true })
  expect(reopened.getState().where('withdrawal/check')).toEqual({ page: 'withdrawal/payee' })
})

test('卡号填到一半离开，回来还在；交了申请以后就不留了', async () => {
  const counter = counterWith()
  const store = await filledIn(counter)
  store.getState().type({ holder: '周明', card: '6222' })
  expect(createWithdrawalStore(counter).getState().typed).toEqual({ holder: '', card: '' })
  expect(store.getState().typed.card).toBe('6222')
  await store.getState().submit(await stepUp(counter, keyFor('withdraw')))
  expect(store.getState()).toMatchObject({ payee: null, typed: { holder: '', card: '' } })
})

test('在核对页点修改，改完回到核对页', async () => {
  const store = await filledIn(counterWith())
  store.getState().change(true)
  expect(store.getState().onward()).toBe('BACK')
  expect(store.getState().onward()).toBe('withdrawal/check')
})

test('回执丢了：说正在确认，表单不能再动，用同一把钥匙再查，只有一份申请', async () => {
  const keys: string[] = []
  const counter = counterWith(losingTheReply(keys))
  const store = await filledIn(counter)
  await store.getState().submit(await stepUp(counter, keyFor('withdraw')))
  expect(store.getState().sending?.state).toBe('unreached')
  expect(store.getState().where('withdrawal/payee')).toEqual({ page: 'withdrawal/verify' })
  store.getState().name({ ...payee, holder: '周亮' })
  store.getState().choose('DEATH')
  expect(store.getState().payee).toEqual(payee)

  await store.getState().resend()
  const requestId = store.getState().accepted()
  expect(new Set(keys).size).toBe(1)
  expect(counter.room.books.requests.map(({ id }) => id)).toEqual([requestId])
  expect(store.getState().where('withdrawal/check')).toEqual({ page: 'withdrawal/progress', requestId })
  expect(keyFor('withdraw')).not.toBe(keys[0])
})

test('回执丢了又关掉应用：再来时被告知已有一份，能找到它，下一次申请换新钥匙', async () => {
  const keys: string[] = []
  const counter = counterWith(losingTheReply(keys))
  const store = await filledIn(counter)
  await store.getState().submit(await stepUp(counter, keyFor('withdraw')))
  const reopened = createWithdrawalStore(counter)
  await reopened.getState().askVerdict('EMIGRATION')
  expect(reopened.getState().verdict).toMatchObject({ refusal: { code: 'DUPLICATE_APPLICATION' } })
  expect(reopened.getState().underWay).toBe(counter.room.books.requests[0]?.id)
  expect(keyFor('withdraw')).not.toBe(keys[0])
})

test('收款人不是本人：没有收下申请，改好再交就成', async () => {
  const counter = counterWith()
  const store = await filledIn(counter)
  store.getState().name({ ...payee, holder: '周亮' })
  await store.getState().submit(await stepUp(counter, keyFor('withdraw')))
  expect(store.getState().sending).toMatchObject({ state: 'refused', refusal: { code: 'PAYEE_MISMATCH' } })
  expect(counter.room.books.requests).toEqual([])
  store.getState().name(payee)
  await store.getState().submit(await stepUp(counter, keyFor('withdraw')))
  expect(store.getState().accepted()).not.toBeNull()
})

test('连点两下提交，只送出一份', async () => {
  const keys: string[] = []
  const counter = counterWith(({ submit }) => ({
    submit: (ask) => {
      keys.push(ask.key)
      return submit(ask)
    },
  }))
  const store = await filledIn(counter)
  const token = await stepUp(counter, keyFor('withdraw'))
  await Promise.all([store.getState().submit(token), store.getState().submit(token)])
  expect(keys).toHaveLength(1)
})

test('先问的原因回得晚，不会盖掉后问的', async () => {
  let release = () => {}
  const late = new Promise<void>((resume) => {
    release = resume
  })
  const counter = counterWith(({ verdict }) => ({
    verdict: async (ask) => {
      if (ask.reason === 'EMIGRATION') await late
      return verdict(ask)
    },
  }))
  const store = createWithdrawalStore(counter)
  const first = store.getState().askVerdict('EMIGRATION')
  await store.getState().askVerdict('SERIOUS_ILLNESS')
  release()
  await first
  expect(store.getState().verdict).toMatchObject({ refusal: { code: 'REASON_NOT_LISTED' } })
})

test('补交材料以后接着办，缺的那份不再要', async () => {
  const store = createFollowingStore(counterWith(undefined, 'withdraw-supplement'))
  await store.getState().ask('request-supplement')
  await store.getState().supplement()
  expect(store.getState().act?.came).toMatchObject({ refusal: { code: 'MATERIALS_MISSING' } })
  store.getState().handIn('EMIGRATION-1')
  await store.getState().supplement()
  expect(store.getState().request).toMatchObject({ value: { status: 'RESUBMITTED', supplement: null } })
})

test('撤回没有回音：不说失败，再查一次就知道撤回了没有', async () => {
  const counter = counterWith(
    ({ cancel }) => ({
      cancel: async (ask) => {
        await cancel(ask)
        throw new Unreachable('withdrawal.cancel')
      },
    }),
    'withdraw-supplement',
  )
  const store = createFollowingStore(counter)
  await store.getState().ask('request-supplement')
  await store.getState().cancel()
  expect(store.getState().act?.came.state).toBe('unreached')
  expect(store.getState().request).toMatchObject({ value: { status: 'SUPPLEMENT_REQUESTED' } })
  await store.getState().ask('request-supplement')
  expect(store.getState().act).toBeNull()
  expect(store.getState().request).toMatchObject({ value: { status: 'CANCELLED' } })
})

test('刷新时没有连上，留着上一次的进度，并且说出来', async () => {
  let reachable = true
  const counter = counterWith(
    ({ find }) => ({
      find: async (ask) => {
        if (!reachable) throw new Unreachable('withdrawal.find')
        return find(ask)
      },
    }),
    'withdraw-supplement',
  )
  const store = createFollowingStore(counter)
  await store.getState().ask('request-supplement')
  reachable = false
  await store.getState().ask('request-supplement')
  expect(store.getState()).toMatchObject({ request: { state: 'ready' }, outOfReach: true })
})
