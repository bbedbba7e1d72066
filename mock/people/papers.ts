import { type DocumentType, tidyDocument } from '@/domain/identity/document'
import { personNamed, personOf } from './register'
import type { Resident } from './resident'

/** Papers beside the resident card. Eight noughts and a digit: no office issues such a number. */
const papers: readonly { readonly personId: string; readonly type: DocumentType; readonly number: string }[] = [
  { personId: 'chen-jing', type: 'CHINESE_PASSPORT', number: 'E00000001' },
  { personId: 'zhou-xiaoman', type: 'BIRTH_CERTIFICATE', number: 'A000000001' },
]

/** A person by their name and the number of any of their papers; null when either is wrong, and never said which (R-P16). */
export function personWithPaper(name: string, type: DocumentType, number: string): Resident | null {
  if (type === 'ID_CARD') return personNamed(name, number)
  const paper = papers.find((one) => one.type === type && one.number === tidyDocument(number))
  const person = paper ? personOf(paper.personId) : null
  return person?.name === name.trim() ? person : null
}
