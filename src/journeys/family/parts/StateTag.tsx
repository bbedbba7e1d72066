import { StatusTag } from '@/design/parts/StatusTag'
import type { BindingStatus } from '@/domain/family/binding'
import { copy } from '../copy'

const tones = { ACTIVE: 'good', UNDER_REVIEW: 'wait', UNBOUND: 'plain', EXPIRED: 'plain', REJECTED: 'bad' } as const

/** How a binding stands. */
export const StateTag = ({ of }: { of: BindingStatus }) => <StatusTag tone={tones[of]}>{copy.status[of]}</StatusTag>
