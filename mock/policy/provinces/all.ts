import type { RawFolder } from '../schema'
import { folders as in11 } from './11'
import { folders as in13 } from './13'
import { folders as in14 } from './14'
import { folders as in21 } from './21'
import { folders as in31 } from './31'
import { folders as in32 } from './32'
import { folders as in33 } from './33'
import { folders as in34 } from './34'
import { folders as in35 } from './35'
import { folders as in36 } from './36'
import { folders as in37 } from './37'
import { folders as in41 } from './41'
import { folders as in44 } from './44'
import { folders as in45 } from './45'
import { folders as in50 } from './50'
import { folders as in51 } from './51'
import { folders as in61 } from './61'
import { folders as in62 } from './62'

/** Every province but 湖南, by the two digits its codes begin with. */
export const provinces: Readonly<Record<string, readonly RawFolder[]>> = {
  '11': in11,
  '13': in13,
  '14': in14,
  '21': in21,
  '31': in31,
  '32': in32,
  '33': in33,
  '34': in34,
  '35': in35,
  '36': in36,
  '37': in37,
  '41': in41,
  '44': in44,
  '45': in45,
  '50': in50,
  '51': in51,
  '61': in61,
  '62': in62,
}
