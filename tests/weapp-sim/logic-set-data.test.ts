import { nodesWithoutTemplate, stepsOf, write } from '@weapp-sim/logic/set-data'

describe('A data path', () => {
  test.each([
    ['a', ['a']],
    ['a.b[0].c', ['a', 'b', '0', 'c']],
    ['root.cn.[0].cn.[12].v', ['root', 'cn', '0', 'cn', '12', 'v']],
    ['a[1][2]', ['a', '1', '2']],
  ])('%s has the steps %j', (path, steps) => {
    expect(stepsOf(path)).toEqual(steps)
  })

  test('is written into what is there', () => {
    const data = { a: { b: [{ c: 1, d: 2 }] } }
    write(data, 'a.b[0].c', 9)
    expect(data).toEqual({ a: { b: [{ c: 9, d: 2 }] } })
  })

  test('makes lists and objects where nothing is', () => {
    const data = {}
    write(data, 'a.b[0].c', 9)
    write(data, 'n', null)
    write(data, 'n.m', 1)
    expect(data).toEqual({ a: { b: [{ c: 9 }] }, n: { m: 1 } })
  })
})

describe('A node of Taro', () => {
  const templates = new Set(['3', '8'])

  test('needs a template, however deep it lies', () => {
    const tree = {
      nn: '3',
      cn: [
        { nn: '8', v: 'nn' },
        { nn: 'div', cn: [{ nn: 'span' }] },
      ],
    }
    expect(nodesWithoutTemplate({ 'root.cn': [tree] }, templates)).toEqual(['div', 'span'])
  })

  test('is not mistaken for data that merely looks like it', () => {
    expect(nodesWithoutTemplate({ nn: 4, list: ['nn', null, true] }, templates)).toEqual([])
  })
})
