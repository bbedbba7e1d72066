import { contribution } from '../inventory/contribution'
import { seesAll } from '../inventory/seen'

seesAll('contribution: every requirement is where the list says, in words', contribution)
