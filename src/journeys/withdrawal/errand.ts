import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { Loadable } from '@/domain/loadable'
import { back, goTo, replaceWith } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import type { Elsewhere, Stage, Verdict } from './stage'
import { useWithdrawal } from './store'

/**
 * Opens a page of the form only when everything before it is answered; otherwise it gives way to the page that tells the
 * truth. Judged only while the page is the one being looked at: those behind it stay in memory and must not move anyone.
 */
export function useErrand(stage: Stage): { verdict: Loadable<Verdict>; retry(): void } {
  const where = useWithdrawal((state) => state.where)
  const rejudge = useWithdrawal((state) => state.rejudge)
  const judged = useWithdrawal((state) => state.judged === state.draft.reason)
  const verdict = useWithdrawal((state) => state.verdict)
  const looking = useLooking()

  const arrive = async () => {
    looking.current = true
    if (!where(stage)) await rejudge()
    const elsewhere = where(stage)
    if (looking.current && elsewhere) await giveWay(elsewhere)
  }
  const retry = () => void arrive()
  useOnShow(retry)
  return { verdict: judged && verdict.state !== 'refused' ? verdict : asking, retry }
}

/** Leads on from an answered page: back to the check page when it was opened from there, else to the first unanswered one. */
export function useOnward(): () => Promise<void> {
  const onward = useWithdrawal((state) => state.onward)
  return async () => {
    const next = onward()
    if (next === 'BACK') await back()
    else if (next) await goTo(next)
  }
}

function useLooking() {
  const looking = useRef(false)
  useDidHide(() => {
    looking.current = false
  })
  useEffect(
    () => () => {
      looking.current = false
    },
    [],
  )
  return looking
}

async function giveWay(elsewhere: Elsewhere): Promise<void> {
  if ('reason' in elsewhere) await replaceWith(elsewhere.page, { reason: elsewhere.reason })
  else if ('requestId' in elsewhere) await replaceWith(elsewhere.page, { requestId: elsewhere.requestId })
  else await replaceWith(elsewhere.page)
}
