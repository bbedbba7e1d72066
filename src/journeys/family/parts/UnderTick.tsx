import { Semantic } from '@/design/Semantic'
import './under-tick.scss'

/** What a tick means, under its label. */
export const UnderTick = ({ children }: { children: string }) => (
  <Semantic as="p" className="under-tick">
    {children}
  </Semantic>
)
