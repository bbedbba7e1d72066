import type { Case } from '../case'
import { account } from './account'
import { askedWrongly } from './asked-wrongly'
import { binding } from './binding'
import { family } from './family'
import { further } from './further'
import { looking } from './looking'
import { paying } from './paying'
import { payingMore } from './paying-more'
import { undoing } from './undoing'
import { withdrawing } from './withdrawing'

/** Everything a counter must do, whoever built it. */
export const cases: readonly Case[] = [
  ...askedWrongly,
  ...looking,
  ...account,
  ...binding,
  ...paying,
  ...payingMore,
  ...undoing,
  ...withdrawing,
  ...further,
  ...family,
]
