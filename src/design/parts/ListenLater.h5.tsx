import { lazy, Suspense } from 'react'
import { isCare } from '@/domain/font-level'
import { useAppearance } from '../appearance'

/** Fetched by those who may need it; without a network there is nothing to press, and nothing is broken. */
const Listen = lazy(() =>
  import(/* webpackChunkName: "listen" */ './Listen.h5').then(
    ({ Listen }) => ({ default: Listen }),
    () => ({ default: () => null }),
  ),
)

/** 听一遍 in 关怀, where the browser can speak. */
export function ListenLater() {
  const { fontLevel, findVoice } = useAppearance()
  if (!isCare(fontLevel) || !findVoice) return null
  return (
    <Suspense fallback={null}>
      <Listen />
    </Suspense>
  )
}
