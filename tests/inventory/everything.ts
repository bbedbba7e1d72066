import { articles } from './articles'
import { balance } from './balance'
import { channels } from './channels'
import { contribution } from './contribution'
import type { Covered } from './covered'
import { credit } from './credit'
import { family } from './family'
import { insurance } from './insurance'
import { transfer } from './transfer'
import { withdrawal } from './withdrawal'

/** The whole coverage list, errand by errand, in the order of the inventory. */
export const everything: readonly Covered[] = [
  ...channels,
  ...balance,
  ...family,
  ...contribution,
  ...withdrawal,
  ...transfer,
  ...credit,
  ...insurance,
  ...articles,
]
