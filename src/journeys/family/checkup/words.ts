import { formatMoment, isInstant } from '@/domain/calendar'
import { type FindingCode, findings } from '@/domain/family/checkup'
import { fen, formatYuan } from '@/domain/money'
import { copy, type Told } from './copy'
import type { Checked } from './store'

type Found = Checked['findings'][number]

/** The sentence for a finding and what is done about it; one newer than this app gets the general words (R-R09). */
export function saidOf({ why, detail = {} }: Found) {
  const yuan = (name: string) => {
    const figure = detail[name]
    return typeof figure === 'number' ? formatYuan(fen(figure)) : ''
  }
  const until = String(detail.until ?? '')
  const told: Told = {
    available: yuan('available'),
    shareable: yuan('shareable'),
    cap: yuan('cap'),
    monthlyCap: yuan('monthlyCap'),
    spent: yuan('spent'),
    due: yuan('due'),
    until: isInstant(until) ? formatMoment(until) : '',
  }
  return isKnown(why) ? copy.found[why](told) : copy.unknown
}

const isKnown = (why: string): why is FindingCode => findings.some((finding) => finding === why)
