import { seesAll } from '../inventory/seen'
import { transfer } from '../inventory/transfer'

seesAll('transfer: every requirement is where the list says, in words', transfer)
