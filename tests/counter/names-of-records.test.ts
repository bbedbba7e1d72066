import { programme, scenarioOf } from '@mock/scenarios/programme'
import { granted, refusalOf, rehearse } from '../harness/rehearsal'

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype']

test.each(inherited)('防重复编号叫 %s：第一次照办，再来一次是同一张单，重开应用以后也是', async (word) => {
  const stage = rehearse('pay-for-father')
  const ask = { personId: 'zhou-jianguo', year: 2026, due: 40_000 }
  // The contract takes keys of eight letters and more; the shorter names never come to the books.
  const key = word.padEnd(8, word.length < 8 ? '-' : '')
  const { orderId } = granted(await stage.counter.contribution.order({ ...ask, key }))
  for (const { counter } of [stage, stage.relaunch()])
    expect(granted(await counter.contribution.order({ ...ask, key })).orderId).toBe(orderId)
  const other = stage.relaunch().counter.contribution.order({ ...ask, key, personId: 'li-xiuying' })
  await expect(other).rejects.toThrow('key reused')
})

test.each(inherited)('演示链接里的阶段叫 %s：没有这个演示，说得出来', async (stage) => {
  for (const { id } of programme) expect(scenarioOf(`${id}.${stage}`)).toBeNull()
  const { counter } = rehearse('balance-normal')
  expect(refusalOf(await counter.rehearsal.start({ scenarioId: `pay-for-father.${stage}` }))).toBe('SCENARIO_UNKNOWN')
})
