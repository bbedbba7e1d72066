import { insurance } from '../inventory/insurance'
import { seesAll } from '../inventory/seen'

seesAll('insurance: every requirement is where the list says, in words', insurance)
