import { words } from '../copy'
import { Semantic } from '../Semantic'

/** How far along: 第 2 步，共 5 步. Words, because dots cannot be read aloud. */
export function Steps({ at, of }: { at: number; of: number }) {
  return (
    <Semantic as="p" className="hj-steps">
      {words.step(at, of)}
    </Semantic>
  )
}
