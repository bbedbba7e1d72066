import { useEffect } from 'react'
import type { Loadable } from '@/domain/loadable'
import { replaceWith } from '@/platform/navigate'
import type { insurance } from '@/services/contract/insurance'
import type { RefusalOf } from '@/services/contract/operation'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import type { Insured, Offer, Offers } from './answers'
import { useInsurance } from './store'

/** The purchase a page of the form is about. */
export interface Purchase {
  readonly offers: Offers
  readonly offer: Offer
  readonly whose: Insured
}

/** What is being bought and for whom, asked anew; a page opened without a choice gives way to the list. */
export function usePurchase(): {
  purchase: Loadable<Purchase, { code: RefusalOf<typeof insurance.offers>['code'] }>
  retry(): void
} {
  const { offers, draft, sent, look } = useInsurance((state) => state)
  const retry = () => void look()
  useOnShow(retry)
  const known = offers.state === 'ready' ? offers.value : null
  const offer = known?.products.find(({ productId }) => productId === draft.productId)
  const whose = known?.people.find(({ personId }) => personId === draft.personId)
  const astray = sent === null && (draft.productId === null || (known !== null && (!offer || !whose)))
  useEffect(() => {
    if (astray) void replaceWith('insurance/overview')
  }, [astray])
  if (offers.state !== 'ready') return { purchase: offers, retry }
  if (!offer || !whose) return { purchase: asking, retry }
  return { purchase: { state: 'ready', value: { offers: offers.value, offer, whose } }, retry }
}
