import { Work } from '@weapp-sim/logic/work'

const pending = () => {
  let end: () => void = () => undefined
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end: () => end() }
}

const turns = async () => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate)
}

/** Whether it has settled after some turns of the event loop. */
const hasSettled = async (work: Work) => {
  let settled = false
  void work.settled().then(() => {
    settled = true
  })
  await turns()
  return settled
}

describe('The app is settled', () => {
  test('when nothing is under way', async () => {
    expect(await hasSettled(new Work())).toBe(true)
  })

  test('not before everything has ended, what began meanwhile included', async () => {
    const work = new Work()
    const [first, second] = [pending(), pending()]
    void work.of(first.promise.then(() => void work.of(second.promise)))
    expect(await hasSettled(work)).toBe(false)
    first.end()
    expect(await hasSettled(work)).toBe(false)
    second.end()
    expect(await hasSettled(work)).toBe(true)
  })

  test('while it waits for nothing but a person, and not once the person has answered', async () => {
    const work = new Work()
    const [person, after] = [pending(), pending()]
    const answered = async () => {
      await work.person(person.promise)
      await after.promise
    }
    void work.of(answered())
    expect(await hasSettled(work)).toBe(true)
    person.end()
    await turns()
    expect(await hasSettled(work)).toBe(false)
    after.end()
    expect(await hasSettled(work)).toBe(true)
  })
})
