import { binding } from './copy.binding'
import { looking } from './copy.looking'
import { paying } from './copy.paying'
import { withdrawing } from './copy.withdrawing'
import type { Walks } from './step'

/** Every walk there is, one to each scenario of the programme (held equal by tests/house). */
export const walks: Walks = { ...looking, ...binding, ...paying, ...withdrawing }
