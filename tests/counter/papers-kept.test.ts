import { furtherOf } from '@mock/further-books'
import { granted, rehearse, signed, stepUp } from '../harness/rehearsal'

const owner = { name: '罗国强', idNumber: '43010019600101001X' }
const payee = { holder: '罗芳', card: '6222 0000 0000 0017' }

interface Coming {
  readonly scenario?: string
  readonly kind?: 'HEIR' | 'GUARDIAN'
  readonly heirship?: 'ALONE' | 'AGREED'
  readonly materials: string[]
  readonly pledged?: string[]
}

async function submitted({ scenario = 'withdraw-heir', kind = 'HEIR', heirship = 'ALONE', ...papers }: Coming) {
  const stage = rehearse(scenario)
  const { counter } = stage
  const { ownerId } = granted(await counter.withdrawal.owner(owner))
  const key = 'key-of-heir'
  const stepUpToken = await stepUp(counter, key)
  const claim = { reason: 'DEATH', kind, ownerId, heirship } as const
  const ask = { key, ...claim, ...papers, payee, signature: signed, stepUpToken }
  return { ...stage, requestId: granted(await counter.withdrawal.submit(ask)).requestId }
}

async function formOf({ counter, requestId }: Awaited<ReturnType<typeof submitted>>) {
  const { materials } = granted(await counter.withdrawal.form({ requestId }))
  return materials.map(({ name, waived }) => [name, waived])
}

test('申请表上，共享数据查到的死亡证明写不用交，不写成交过', async () => {
  expect(await formOf(await submitted({ materials: ['DEATH-2'] }))).toEqual([
    ['死亡证明', 'SHARED'],
    ['继承关系证明', null],
  ])
})

test('写了承诺书的写承诺书，交了原件的写交过', async () => {
  const scenario = 'withdraw-heir-unheard'
  const pledged = await submitted({ scenario, materials: ['DEATH-2'], pledged: ['DEATH-1'] })
  expect((await formOf(pledged))[0]).toEqual(['死亡证明', 'PLEDGE'])
  const brought = await submitted({ scenario, materials: ['DEATH-1', 'DEATH-2'], pledged: ['DEATH-1'] })
  expect((await formOf(brought))[0]).toEqual(['死亡证明', null])
})

test('几位继承人的声明、监护人的证明，也在申请表上', async () => {
  const several = await submitted({ heirship: 'AGREED', materials: ['DEATH-2', 'CO_HEIRS-1'] })
  expect(await formOf(several)).toContainEqual(['全体继承人的共同声明', null])
  const guardian = await submitted({ kind: 'GUARDIAN', materials: ['DEATH-2', 'GUARDIAN-1'] })
  expect(await formOf(guardian)).toContainEqual(['监护关系证明', null])
})

test('要补哪一份就写哪一份：继承人的声明也叫得出名字，要补的不再写不用交', async () => {
  const { counter, requestId } = await submitted({ heirship: 'AGREED', materials: ['DEATH-2', 'CO_HEIRS-1'] })
  const [request] = counter.room.books.requests
  Object.assign(request ?? {}, {
    status: 'SUPPLEMENT_REQUESTED',
    missing: ['DEATH-1', 'CO_HEIRS-1'],
    supplementBy: '2025-12-10',
  })
  const { supplement } = granted(await counter.withdrawal.find({ requestId }))
  expect(supplement?.materials).toEqual([
    { materialId: 'DEATH-1', name: '死亡证明', waived: null },
    { materialId: 'CO_HEIRS-1', name: '全体继承人的共同声明', waived: null },
  ])
})

test('以前的账上没记材料：还读得出来，按谁来办、是不是查得到死亡信息来写', async () => {
  const stage = await submitted({ kind: 'GUARDIAN', materials: ['DEATH-2', 'GUARDIAN-1'] })
  const { books } = stage.counter.room
  const { papers: _unknown, ...older } = furtherOf(books)
  books.further = older
  stage.counter.room.putBack()
  const reopened = { ...stage, ...stage.relaunch() }
  expect(await formOf(reopened)).toEqual([
    ['死亡证明', 'SHARED'],
    ['继承关系证明', null],
    ['监护关系证明', null],
  ])
})
