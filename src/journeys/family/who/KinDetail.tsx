import { View } from '@tarojs/components'
import { Citation } from '@/design/parts/Citation'
import { Semantic } from '@/design/Semantic'
import { formatDay, type IsoDate } from '@/domain/calendar'
import { copy } from '../copy'
import { answerOf, groundsOf, type Verdict } from '../verdicts'
import './kin-detail.scss'

const words = copy.who.detail

interface Props {
  verdict: Verdict
  on: IsoDate
  /** Stands under a row of a list. */
  row?: boolean
}

/** One kind of relative on a day: whether, by which rule, where it is written, and who else could bind them (U-04). */
export function KinDetail({ verdict, on, row = false }: Props) {
  const answer = answerOf(verdict)
  const grounds = groundsOf(verdict)
  const said = { YES: words.can, NO: words.cannot, UNKNOWN: words.unknown }[answer]
  return (
    <View className={`kin-detail${row ? ' kin-detail--row' : ''}`}>
      <Semantic as="h3" className="kin-detail__title">
        {copy.relations[verdict.relation]}
      </Semantic>
      <Semantic as="p">{said(formatDay(on))}</Semantic>
      {answer !== 'UNKNOWN' && (
        <Semantic as="p" className="kin-detail__others">
          {words.instead(copy.who.others[verdict.relation])}
        </Semantic>
      )}
      {grounds && <Citation citation={grounds} />}
    </View>
  )
}
