import type { NewsKind } from '@/domain/news'
import { goTo, switchTo } from '@/platform/navigate'
import { copy } from '../copy'
import type { Matter } from '../store'

type RecordOf = Matter['record']

/** What a matter is called in one breath. */
export function nameOf(record: RecordOf): string {
  const { what } = copy.due
  switch (record.errand) {
    case 'CONTRIBUTION':
      return what.contribution(record.maskedName)
    case 'SITTING': {
      const [first] = record.people
      const { length } = record.people
      return length === 1 ? what.contribution(first?.maskedName ?? '') : what.several(first?.maskedName ?? '', length)
    }
    case 'BINDING':
      return what.binding(record.maskedName)
    case 'SENDING':
      return what.sending(record.maskedName)
    case 'WITHDRAWAL':
      return what.withdrawal
    case 'TRANSFER':
      return what.transfer(record.toName)
    case 'COVER':
      return what.cover(record.name)
  }
}

/** Opens the page that knows the rest of a matter. */
export function openMatter({ errand, recordId }: Pick<RecordOf, 'errand' | 'recordId'>): Promise<void> {
  switch (errand) {
    case 'CONTRIBUTION':
      return goTo('contribution/progress', { orderId: recordId })
    case 'SITTING':
      return goTo('contribution/sitting-results', { sittingId: recordId })
    case 'BINDING':
      return goTo('family/relative', { bindingId: recordId })
    case 'SENDING':
      return goTo('wallet/progress', { sendingId: recordId })
    case 'WITHDRAWAL':
      return goTo('withdrawal/progress', { requestId: recordId })
    case 'TRANSFER':
      return goTo('transfer/progress', { transferId: recordId })
    case 'COVER':
      return goTo('insurance/cover', { coverId: recordId })
  }
}

const errands: readonly [prefix: string, errand: RecordOf['errand']][] = [
  ['ORDER_', 'CONTRIBUTION'],
  ['REQUEST_', 'WITHDRAWAL'],
  ['BINDING_', 'BINDING'],
  ['TRANSFER_', 'TRANSFER'],
  ['SENDING_', 'SENDING'],
  ['COVER_', 'COVER'],
]

/** Opens what a message is about; news of a kind not known here leads to everything there is. */
export function openNews(kind: NewsKind | 'OTHER', subjectId: string): Promise<void> {
  const known = errands.find(([prefix]) => kind.startsWith(prefix))
  return known ? openMatter({ errand: known[1], recordId: subjectId }) : switchTo('records')
}

/** Whom a message is about, as the counter masks them; null where it is nobody but oneself. */
export function about(subjectId: string, matters: readonly Matter[]): string | null {
  for (const { record } of matters) {
    if (record.errand === 'SITTING') {
      const person = record.people.find(({ orderId }) => orderId === subjectId)
      if (person) return person.maskedName
    } else if (record.recordId === subjectId) return 'maskedName' in record ? record.maskedName : null
  }
  return null
}
