import { leave } from '../harness/figures'
import { type Cell, cells, notYet } from './faults'
import { onTheLine } from './line'
import { meanwhileCells } from './meanwhile'
import { onThePhone } from './phone'
import { inSittings } from './sittings'
import { inTheWallet } from './wallet-proofs'
import { inWords } from './words'

/** One cell may be proved in more than one place, and then in all of them. */
const proofs = [inSittings, onTheLine, onThePhone, meanwhileCells, inWords, inTheWallet]
const proofsOf = (cell: Cell) => proofs.flatMap((some) => some[cell] ?? [])

const begun = new Set<string>()
const passed = new Set<string>()
const proved = cells.filter(({ cell }) => proofsOf(cell).length > 0)
const apart = cells.filter(({ cell, fault, operation }) => proofsOf(cell).length === 0 && notYet(fault, operation))
const without = cells.filter(({ cell, fault, operation }) => proofsOf(cell).length === 0 && !notYet(fault, operation))

test.each(proved)('$cell', async ({ cell }) => {
  begun.add(cell)
  for (const prove of proofsOf(cell)) await prove()
  passed.add(cell)
})

test('every marked cell has a test, or says why it cannot come about yet', () => {
  expect(without.map(({ cell }) => cell)).toEqual([])
})

afterAll(() => {
  // Of a run that was asked for some cells only, nothing can be said about all.
  if (begun.size < proved.length) return
  const failing = proved.map(({ cell }) => cell).filter((cell) => !passed.has(cell))
  leave('faults', { cells: cells.length, proved: proved.length, without: without.length, failing, apart: apart.length })
})
