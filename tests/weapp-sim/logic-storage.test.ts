import { Storage } from '@weapp-sim/logic/wx/storage'
import type { Json } from '@weapp-sim/protocol'

const phone = (kept: Record<string, Json> = {}) => {
  const told: [string, Json | undefined][] = []
  return { told, storage: new Storage(kept, (key, value) => void told.push([key, value])) }
}
const megabyte = 'x'.repeat(1024 * 1024 - 10)

describe('The phone keeps', () => {
  test('a copy: neither what was given nor what was taken out changes it', () => {
    const { storage } = phone()
    const given = { list: [1] }
    storage.set('a', given)
    given.list.push(2)
    Object.assign(storage.get('a') as object, { list: [] })
    expect(storage.get('a')).toEqual({ list: [1] })
  })

  test('what JSON keeps of a value', () => {
    const { storage } = phone()
    storage.set('a', { gone: undefined, at: new Date(0) })
    storage.set('b', undefined)
    expect(storage.get('a')).toEqual({ at: '1970-01-01T00:00:00.000Z' })
    expect(storage.get('b')).toBe('')
    expect(storage.get('c')).toBeUndefined()
  })

  test('and tells of each change once', () => {
    const { storage, told } = phone({ old: 1, older: 2 })
    storage.set('a', [1])
    storage.remove('a')
    storage.remove('a')
    storage.remove('old')
    storage.keep({})
    expect(told).toEqual([
      ['a', [1]],
      ['a', undefined],
      ['old', undefined],
    ])
    expect(storage.get('older')).toBeUndefined()
  })
})

describe('The phone refuses', () => {
  test('more than 1 MB under one key, and keeps what was there', () => {
    const { storage } = phone({ a: 'before' })
    expect(() => storage.set('a', `${megabyte}${megabyte}`)).toThrow(':entry size limit reached')
    expect(storage.get('a')).toBe('before')
  })

  test('more than 10 MB in all, though a key may be written again', () => {
    const { storage } = phone()
    for (const key of '0123456789') storage.set(key, megabyte)
    expect(() => storage.set('one more', megabyte)).toThrow('exceed storage max size 10Mb')
    expect(() => storage.set('0', megabyte)).not.toThrow()
  })

  test('more than a full phone has room for, until it has room again', () => {
    const { storage } = phone({ a: 'kept' })
    storage.limitTo(10)
    expect(() => storage.set('b', 'too much')).toThrow('exceed storage max size 10Mb')
    storage.limitTo(null)
    expect(() => storage.set('b', 'too much')).not.toThrow()
  })
})
