import { family } from '../inventory/family'
import { seesAll } from '../inventory/seen'

seesAll('family: every requirement is where the list says, in words', family)
