import { Semantic } from '../Semantic'

/** What a tick means, under its label. */
export const UnderTick = ({ children }: { children: string }) => (
  <Semantic as="p" className="hj-under-tick">
    {children}
  </Semantic>
)
