import { seesAll } from '../inventory/seen'
import { withdrawal } from '../inventory/withdrawal'

seesAll('withdrawal: every requirement is where the list says, in words', withdrawal)
