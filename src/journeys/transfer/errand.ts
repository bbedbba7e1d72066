import { useEffect } from 'react'
import { replaceWith } from '@/platform/navigate'
import type { transfer } from '@/services/contract/transfer'
import { type Asked, asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { useTransfer } from './store'

/** What the counter says to the place of the draft, asked anew; without a place, the page gives way to the first one. */
export function useErrand(): { checked: Asked<typeof transfer.precheck>; retry(): void } {
  const { draft, judged, judge } = useTransfer((state) => state)
  const checked = useTransfer((state) => state.checked)
  const sent = useTransfer((state) => state.sent)
  const { to } = draft
  const retry = () => {
    if (to) void judge(to)
  }
  useOnShow(retry)
  const astray = to === null && sent === null
  useEffect(() => {
    if (astray) void replaceWith('transfer/start')
  }, [astray])
  return { checked: to !== null && judged === to ? checked : asking, retry }
}
