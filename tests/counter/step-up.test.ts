import { agreedTo, granted, refusalOf, rehearse, signed, stepUp } from '../harness/rehearsal'

const face = { method: 'FACE', code: null } as const

async function challenged() {
  const stage = rehearse('pay-for-father.ordered')
  const { challengeId } = granted(await stage.counter.stepUp.start({ subject: 'order-father' }))
  return { ...stage, verify: () => stage.counter.stepUp.verify({ challengeId, ...face }), challengeId }
}

test('一次核验只换一次凭证：再拿它来换，要重新开始', async () => {
  const { counter, verify } = await challenged()
  granted(await verify())
  expect(refusalOf(await verify())).toBe('NOT_FOUND')
  expect(counter.room.books.tokens).toHaveLength(1)
})

test.each([
  [299, true],
  [300, false],
])('核验开始 %s 秒以后才来：还算数是 %s', async (seconds, counts) => {
  const { verify, wait } = await challenged()
  wait(seconds)
  const answer = await verify()
  expect(answer.ok).toBe(counts)
  if (!answer.ok) expect(answer.refusal.code).toBe('NOT_FOUND')
})

test('以前的记录没有写核验到几时：重新开始，不当它还有效', async () => {
  const { counter, verify } = await challenged()
  counter.room.books.challenges = counter.room.books.challenges.map(({ until: _, ...older }) => older)
  counter.room.putBack()
  expect(refusalOf(await verify())).toBe('NOT_FOUND')
})

test('验证码错五次就锁住，之后输对也不行', async () => {
  const { counter, challengeId } = await challenged()
  const tell = async (code: string) => refusalOf(await counter.stepUp.verify({ challengeId, method: 'SMS', code }))
  for (let tries = 0; tries < 5; tries += 1) expect(await tell('000000')).toBe('CODE_WRONG')
  expect(await tell('246810')).toBe('TOO_MANY_TRIES')
})

test.each`
  what                    | ask
  ${'空的事由'}           | ${{ subject: '' }}
  ${'六十五个字母的事由'} | ${{ subject: 'a'.repeat(65) }}
  ${'带空格的事由'}       | ${{ subject: 'order father' }}
  ${'金额是负的'}         | ${{ subject: 'order-father', amount: -1 }}
  ${'金额不是整数分'}     | ${{ subject: 'order-father', amount: 0.5 }}
`('$what：不开始核验，什么也没有记下', async ({ ask }) => {
  const { counter } = rehearse('pay-for-father.ordered')
  await expect(counter.stepUp.start(ask)).rejects.toMatchObject({ name: 'ValiError' })
  expect(counter.room.books.challenges).toEqual([])
})

test('人脸不带验证码：带了就是问错了，次数也不算', async () => {
  const { counter, challengeId } = await challenged()
  const mixed = counter.stepUp.verify({ challengeId, method: 'FACE', code: '246810' })
  await expect(mixed).rejects.toMatchObject({ name: 'ValiError' })
  expect(counter.room.books.challenges).toMatchObject([{ tries: 0 }])
})

test('给这一次绑定的核验，拿去办另一次绑定不算数', async () => {
  const { counter } = rehearse('bind-parent')
  const stepUpToken = await stepUp(counter, 'key-of-father')
  const asked = { relation: 'PARENT', name: '周建国', idNumber: '430800196205180019', phone: '' } as const
  const [consents, signature] = [agreedTo, signed]
  const other = await counter.family.bind({ ...asked, consents, signature, key: 'key-of-another', stepUpToken })
  expect(refusalOf(other)).toBe('STEP_UP_NEEDED')
  expect((await counter.family.bind({ ...asked, consents, signature, key: 'key-of-father', stepUpToken })).ok).toBe(
    true,
  )
})
