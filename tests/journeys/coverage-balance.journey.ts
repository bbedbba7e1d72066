import { balance } from '../inventory/balance'
import { seesAll } from '../inventory/seen'

seesAll('balance: every requirement is where the list says, in words', balance)
