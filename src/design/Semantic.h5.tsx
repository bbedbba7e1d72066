import type { SemanticProps } from './Semantic'
import { spoken } from './spoken.h5'

/** An element with a meaning, as the HTML tag that has it. */
export function Semantic({ as: Tag, id, className, children, ...told }: SemanticProps) {
  return (
    <Tag id={id} className={className} {...spoken(told)}>
      {children}
    </Tag>
  )
}
