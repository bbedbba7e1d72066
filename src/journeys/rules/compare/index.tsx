import { Loaded } from '@/design/parts/Loaded'
import { Notice } from '@/design/parts/Notice'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { replaceWith } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { Places } from '../parts/Places'
import { UnknownPlace } from '../parts/UnknownPlace'
import { useBook, useRules } from '../store'
import { waiting } from '../waiting'
import { Differences } from './Differences'
import '../rules.scss'

/** 和别处比一比: what would be otherwise if the parents were insured elsewhere. */
export default page('rules/compare', function Compare({ code, other }) {
  const here = useBook(code)
  const there = useBook(other)
  const lookAt = useRules((rules) => rules.look)
  const chosen = other !== 'none'
  const look = () => lookAt(chosen ? [code, other] : [code])
  useOnShow(look)
  const { title, pick, pickLead, heading, lead, samePlace, choose, other: another } = copy.compare
  const both = here.state === 'ready' && there.state === 'ready' ? ([here.value, there.value] as const) : null
  const words = chosen
    ? both
      ? { heading: heading(both[0].name, both[1].name), lead }
      : {}
    : { heading: pick, lead: pickLead }
  return (
    <Screen title={title} {...words}>
      <Loaded of={here} retry={look} waiting={waiting} refused={() => <UnknownPlace />}>
        {(mine) =>
          chosen ? (
            <Loaded of={there} retry={look} waiting={waiting} refused={() => <UnknownPlace />}>
              {(theirs) => (
                <>
                  {mine.code === theirs.code ? (
                    <Notice tone="info">{samePlace}</Notice>
                  ) : (
                    <Differences here={mine} there={theirs} />
                  )}
                  <Others title={another} code={code} but={[mine.code, theirs.code]} />
                </>
              )}
            </Loaded>
          ) : (
            <Others title={choose} code={code} but={[mine.code]} />
          )
        }
      </Loaded>
    </Screen>
  )
})

const Others = ({ title, code, but }: { title: string; code: string; but: readonly string[] }) => (
  <Places title={title} but={but} onPick={(other) => void replaceWith('rules/compare', { code, other })} />
)
