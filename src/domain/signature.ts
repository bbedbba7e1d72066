import { type Outcome, ok, refused } from './outcome'
import type { Refusal } from './refusal'

/**
 * What stands under a promise: the strokes of a finger, or, for those who cannot draw, their own name typed out.
 * `strokes` are points of a sheet 1000 wide, `x,y` with a space between, a semicolon between strokes.
 */
export type Signature =
  | { readonly kind: 'DRAWN'; readonly strokes: string }
  | { readonly kind: 'TYPED'; readonly name: string }

/** Why something is no signature. */
export const signatureRefusals = ['SIGNATURE_EMPTY', 'SIGNATURE_OTHER'] as const

export type SignatureRefusal = (typeof signatureRefusals)[number]

type Point = readonly [x: number, y: number]

/** Thousandths of the sheet's width a pen must have travelled to have written anything: a tap or a slip is no signature. */
const leastInk = 150

/** Whether something is signed: enough ink, or the signer's own name as the register has it. */
export function signatureVerdict(
  signature: Signature | null,
  signer: string,
): Outcome<Signature, Refusal<SignatureRefusal>> {
  if (!signature) return refused({ code: 'SIGNATURE_EMPTY' })
  if (signature.kind === 'DRAWN')
    return inkOf(signature.strokes) >= leastInk ? ok(signature) : refused({ code: 'SIGNATURE_EMPTY' })
  const name = signature.name.trim()
  if (name === '') return refused({ code: 'SIGNATURE_EMPTY' })
  return name === signer ? ok(signature) : refused({ code: 'SIGNATURE_OTHER' })
}

/** Strokes as they travel. */
export const spelled = (strokes: readonly (readonly Point[])[]): string =>
  strokes.map((stroke) => stroke.map(([x, y]) => `${x},${y}`).join(' ')).join(';')

/** How far the pen travelled on the sheet, in thousandths of its width. */
export const inkOf = (strokes: string): number => strokes.split(';').reduce((ink, stroke) => ink + lengthOf(stroke), 0)

function lengthOf(stroke: string): number {
  const points = stroke.split(' ').map((point) => point.split(',').map(Number))
  return points.reduce((length, [x = 0, y = 0], place) => {
    const [fromX = x, fromY = y] = points[place - 1] ?? []
    return length + Math.abs(x - fromX) + Math.abs(y - fromY)
  }, 0)
}
