import { channels } from '../inventory/channels'
import { seesAll } from '../inventory/seen'

seesAll('channels: every requirement is where the list says, in words', channels)
