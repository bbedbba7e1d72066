import { binding } from './copy.binding'
import { looking } from './copy.looking'
import { paying } from './copy.paying'
import { places } from './copy.places'
import { sharing } from './copy.sharing'
import { undoing } from './copy.undoing'
import { withdrawing } from './copy.withdrawing'
import type { Walks } from './step'

/** Every walk there is, one to each scenario of the programme (held equal by tests/house). */
export const walks: Walks = {
  ...looking,
  ...binding,
  ...sharing,
  ...paying,
  ...undoing,
  ...places,
  ...withdrawing,
}
