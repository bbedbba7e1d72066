import { newStrokes } from '@/design/signature/strokes'
import { inkOf, type Signature, signatureVerdict, spelled } from '@/domain/signature'

const codeOf = (signature: Signature | null) => {
  const verdict = signatureVerdict(signature, '周明')
  return verdict.ok ? null : verdict.refusal.code
}

test.each<[string, Signature | null, string | null]>([
  ['nothing at all', null, 'SIGNATURE_EMPTY'],
  ['an untouched sheet', { kind: 'DRAWN', strokes: '' }, 'SIGNATURE_EMPTY'],
  ['a tap', { kind: 'DRAWN', strokes: '500,200' }, 'SIGNATURE_EMPTY'],
  ['a slip of the finger', { kind: 'DRAWN', strokes: '500,200 540,230' }, 'SIGNATURE_EMPTY'],
  ['two strokes', { kind: 'DRAWN', strokes: '100,100 300,120;220,60 240,260' }, null],
  ['an empty field', { kind: 'TYPED', name: '  ' }, 'SIGNATURE_EMPTY'],
  ['the relative’s name', { kind: 'TYPED', name: '周建国' }, 'SIGNATURE_OTHER'],
  ['one’s own name, with a space after it', { kind: 'TYPED', name: '周明 ' }, null],
])('signed with %s', (_what, signature, code) => {
  expect(codeOf(signature)).toBe(code)
})

test('strokes are spelled as they are read', () => {
  const text = spelled([
    [
      [0, 0],
      [30, 40],
    ],
    [
      [10, 10],
      [10, 60],
    ],
  ])
  expect(text).toBe('0,0 30,40;10,10 10,60')
  expect(inkOf(text)).toBe(120)
})

test('a signature is as wide on a small phone as on a large one', () => {
  const [small, large] = [newStrokes(), newStrokes()]
  small.begin(32, 20, 320)
  small.go(160, 20)
  large.begin(64, 40, 640)
  large.go(320, 40)
  expect(small.text()).toBe(large.text())
})

test('a tap leaves no stroke, and wiping leaves none at all', () => {
  const strokes = newStrokes()
  strokes.begin(10, 10, 300)
  expect(strokes.text()).toBe('')
  expect(strokes.go(11, 10)).toBe(false)
  expect(strokes.go(90, 90)).toBe(true)
  expect(strokes.text()).not.toBe('')
  strokes.clear()
  expect(strokes.text()).toBe('')
})

test('scribbling without end is cut off before it is too long to be sent', () => {
  const strokes = newStrokes()
  strokes.begin(0, 0, 1000)
  for (let step = 0; step < 5_000; step += 1) strokes.go(step % 2 === 0 ? 900 : 100, 180)
  expect(strokes.text().length).toBeLessThan(20_000)
})
