import type { ReactNode } from 'react'
import type { Loadable } from '@/domain/loadable'
import { Skeleton } from './Skeleton'
import { Unreached } from './Unreached'

interface Props<T, R> {
  of: Loadable<T, R>
  retry(): void
  /** What to show instead when the answer is empty; null when it is not. */
  empty?: (value: T) => ReactNode | null
  /** What a no looks like here. A page whose question can be refused must say it. */
  refused?: (refusal: R) => ReactNode
  /** The shape of what is coming, as a Skeleton with the page's own pieces; three lines on a card otherwise. */
  waiting?: ReactNode
  children: (value: T) => ReactNode
}

/** Something asked of the counter, in whichever state it is. */
export function Loaded<T, R = never>({ of, retry, empty, refused, waiting, children }: Props<T, R>) {
  switch (of.state) {
    case 'asking':
      return <>{waiting ?? <Skeleton pieces={[{ shape: 'card' }]} />}</>
    case 'unreached':
      return <Unreached trouble={of.trouble} onRetry={retry} />
    case 'refused':
      return <>{refused?.(of.refusal)}</>
    case 'ready':
      return <>{empty?.(of.value) ?? children(of.value)}</>
  }
}
