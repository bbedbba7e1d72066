import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Spoken, spoken } from './spoken'

export interface SemanticProps extends Spoken {
  as:
    | 'main'
    | 'header'
    | 'footer'
    | 'section'
    | 'nav'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'p'
    | 'ul'
    | 'ol'
    | 'li'
    | 'dl'
    | 'dt'
    | 'dd'
    | 'div'
  id?: string
  className?: string
  children?: ReactNode
}

/** An element with a meaning. H5 has a tag for it; in WeChat only headings have a counterpart. */
export function Semantic({ as, id, className, children, ...told }: SemanticProps) {
  const level = /^h\d$/.test(as) ? Number(as[1]) : undefined
  return (
    <View {...(id && { id })} className={className} {...spoken(level ? { role: 'heading', level, ...told } : told)}>
      {children}
    </View>
  )
}
