import type { Findable } from '@/domain/guide/search'
import type { Article } from '../writing'
import { account } from './copy.account'
import { care } from './copy.care'
import { paying } from './copy.paying'
import { places } from './copy.places'
import { sharing } from './copy.sharing'
import { withdrawing } from './copy.withdrawing'

const textOf = ({ lead, sections }: Article): string =>
  [
    lead,
    ...sections.flatMap(({ heading, lines = [], points = [], pairs = [] }) => [
      heading,
      ...lines,
      ...points,
      ...pairs.flatMap(({ label, value }) => [label, value]),
    ]),
  ].join(' ')

/** Every article, ready to be looked for. */
export const shelf: readonly (Article & Findable)[] = [
  ...sharing,
  ...account,
  ...paying,
  ...withdrawing,
  ...care,
  ...places,
].map((article) => ({ ...article, text: textOf(article) }))
