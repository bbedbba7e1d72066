import { type Outcome, ok } from '@/domain/outcome'
import { askingAgain } from '@/session/asking-again'
import { inTurn } from '@/session/in-turn'
import { inquiry } from '@/session/inquiry'

/** An answer that comes when it is let go. */
function pending<A>() {
  let settle: (answer: A) => void = () => undefined
  const asked = new Promise<A>((resolve) => {
    settle = resolve
  })
  return { asked, settle }
}

describe('迟到的回答', () => {
  test('后问的先答，先问的后到：留下后问的', async () => {
    const put: string[] = []
    const turn = inTurn()
    const [first, second] = [pending<string>(), pending<string>()]
    const both = [turn(first.asked, (one) => put.push(one)), turn(second.asked, (one) => put.push(one))]
    second.settle('后问')
    first.settle('先问')
    expect(await Promise.all(both)).toEqual([undefined, 1])
    expect(put).toEqual(['后问'])
  })

  test('问完又改了，原来那一问的回答不要了', async () => {
    const turn = inTurn()
    const { asked, settle } = pending<string>()
    const given = turn(asked, (one) => one)
    turn.drop()
    settle('旧的')
    expect(await given).toBeUndefined()
  })

  test('同一个问题再问，旧的留在页上；换一个问题，从头等起', async () => {
    const shown: string[] = []
    const ask = inquiry<string, never>((answer) => shown.push(answer.state === 'ready' ? answer.value : answer.state))
    const say = (word: string) => async (): Promise<Outcome<string, never>> => ok(word)
    await ask('甲', say('一'))
    await ask('甲', say('二'))
    await ask('乙', say('三'))
    expect(shown).toEqual(['asking', '一', '二', 'asking', '三'])
  })
})

describe('看着的时候自己再问', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('到时候问一次，有了回答再上一次弦', () => {
    let asked = 0
    const again = askingAgain(() => {
      asked += 1
    })
    again.after(2_000)
    jest.advanceTimersByTime(10_000)
    expect(asked).toBe(1)
    again.after(2_000)
    jest.advanceTimersByTime(2_000)
    expect(asked).toBe(2)
  })

  test('离开就不问；回来从头等起', () => {
    let asked = 0
    const again = askingAgain(() => {
      asked += 1
    })
    again.after(2_000)
    again.hide()
    jest.advanceTimersByTime(60_000)
    again.after(2_000)
    jest.advanceTimersByTime(60_000)
    expect(asked).toBe(0)
    again.show()
    jest.advanceTimersByTime(1_999)
    expect(asked).toBe(0)
    jest.advanceTimersByTime(1)
    expect(asked).toBe(1)
  })

  test('不用再问了，就不再问', () => {
    let asked = 0
    const again = askingAgain(() => {
      asked += 1
    })
    again.after(2_000)
    again.after(null)
    again.show()
    jest.advanceTimersByTime(60_000)
    expect(asked).toBe(0)
  })
})
