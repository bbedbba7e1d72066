import * as chen from './chen-family'
import * as guo from './guo-family'
import * as he from './he-family'
import * as lin from './lin-family'
import * as luo from './luo-family'
import * as ma from './ma-family'
import type { Resident } from './resident'
import * as sun from './sun-family'
import * as wang from './wang-family'
import * as wei from './wei-family'
import * as xiang from './xiang-family'
import * as xu from './xu-family'
import * as zhang from './zhang-family'
import * as zhao from './zhao-family'

/** Everybody whose family is not the one the programme begins with: P02 to P14. */
export const elsewhere: readonly Resident[] = [
  guo,
  lin,
  he,
  xiang,
  wei,
  xu,
  wang,
  zhang,
  zhao,
  ma,
  sun,
  chen,
  luo,
].flatMap((family): Resident[] => Object.values(family))
