import { backTo, goTo, replaceWith } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { type Place, type Step, steps } from './standing'
import type { ApplicationState } from './state'
import { useApplication } from './store'

const pages = {
  relation: 'family/relation',
  identity: 'family/identity',
  terms: 'family/terms',
  consent: 'family/consent',
  sign: 'family/sign',
  check: 'family/check',
  verify: 'family/verify',
} as const

/** How far along a page is, for its heading. */
export const stepOf = (step: Step) => ({ at: steps.indexOf(step) + 1, of: steps.length })

/**
 * Keeps a page honest: when it is looked at and what it needs has not been answered (a reload, an old link, a finished
 * errand), the page that can say so takes its place. True while the page is where the person belongs. Looked at on show
 * only: pages lying behind must not move the one on top.
 */
export function useStanding(step: Step): boolean {
  const application = useApplication((state) => state)
  const place = application.where(step)
  useOnShow(() => {
    if (place !== step) void openInstead(place, application)
  })
  return place === step
}

/**
 * On to the next page; for someone who came from 核对 to mend an answer, back there, or to what the change has left
 * open. A changed answer is examined again on the way.
 */
export function useOnward(from: Step): () => Promise<void> {
  const application = useApplication((state) => state)
  return async () => {
    if (!application.mending) return goTo(pages[steps[steps.indexOf(from) + 1] ?? 'check'])
    if (application.where('consent') === 'identity') await application.examine()
    const place = application.where('check')
    return place === 'check' ? backTo('family/check') : openInstead(place, application)
  }
}

async function openInstead(place: Place, { sent }: ApplicationState): Promise<void> {
  if (place !== 'result') await replaceWith(pages[place])
  else if (sent?.state === 'ready') await replaceWith('family/result', { bindingId: sent.value.bindingId })
}
