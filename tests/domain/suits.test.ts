import { packOf } from '@mock/policy/packs'
import { type Answers, phoneSkills, reaches, suitedTo } from '@/domain/channels/suits'
import { errands } from '@/domain/policy/pack'

const inChangsha = (packOf('430100')?.guide.channels ?? []).flatMap(({ value }) => value)
const ids = (answers: Answers) => suitedTo(answers, inChangsha).map(({ id, why }) => `${id} ${why}`)

test.each<[Answers['errand'], Answers['phone'], Answers['reach'], string[]]>([
  ['BALANCE', 'SMART', 'HOME', ['C-01 ON_THE_PHONE', 'C-09 BY_VOICE']],
  ['BALANCE', 'CALLS', 'ANYWHERE', ['C-09 BY_VOICE', 'C-10 SOMEBODY_HELPS', 'C-11 MACHINE']],
  ['PAY', 'NONE', 'NEAR', ['C-14 NEAR_HOME']],
  ['PAY', 'CALLS', 'NEAR', ['C-14 NEAR_HOME', 'C-09 ASK_FIRST']],
  ['PAY', 'SMART', 'HOME', ['C-01 ON_THE_PHONE', 'C-07 ON_THE_PHONE', 'C-09 ASK_FIRST']],
  ['PAY', 'SMART', 'ANYWHERE', ['C-01 ON_THE_PHONE', 'C-14 NEAR_HOME', 'C-10 SOMEBODY_HELPS']],
  ['PAY', 'CALLS', 'HOME', ['C-09 ASK_FIRST', 'C-10 FAMILY_GOES']],
  ['TRANSFER', 'SMART', 'NEAR', ['C-02 ON_THE_PHONE', 'C-09 ASK_FIRST']],
  ['WITHDRAW', 'NONE', 'ANYWHERE', ['C-10 SOMEBODY_HELPS']],
])('%s, phone %s, gets %s: %j', (errand, phone, reach, expected) => {
  expect(ids({ errand, phone, reach })).toEqual(expected)
})

test('who has no phone and cannot leave the house is told what the family can do', () => {
  expect(ids({ errand: 'WITHDRAW', phone: 'NONE', reach: 'HOME' })).toEqual(['C-09 FAMILY_GOES', 'C-10 FAMILY_GOES'])
})

test('a call, which only asks, never comes before what does it', () => {
  for (const errand of errands)
    for (const phone of phoneSkills)
      for (const reach of reaches) {
        const told = suitedTo({ errand, phone, reach }, inChangsha).map(({ why }) => why)
        if (told.some((why) => why !== 'ASK_FIRST' && why !== 'FAMILY_GOES')) expect(told[0]).not.toBe('ASK_FIRST')
      }
})

test('everybody is told of one to three, no kind twice, none that cannot do it', () => {
  for (const errand of errands)
    for (const phone of phoneSkills)
      for (const reach of reaches) {
        const told = suitedTo({ errand, phone, reach }, inChangsha)
        expect(told.length).toBeGreaterThanOrEqual(1)
        expect(told.length).toBeLessThanOrEqual(3)
        const found = told.map(({ id }) => inChangsha.find((channel) => channel.id === id))
        expect(found.every((channel) => channel?.errands.includes(errand))).toBe(true)
      }
})
