import { credit } from '../inventory/credit'
import { seesAll } from '../inventory/seen'

seesAll('credit: every requirement is where the list says, in words', credit)
