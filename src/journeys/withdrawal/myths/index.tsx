import { useAppearance } from '@/design/appearance'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { Semantic } from '@/design/Semantic'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy.asking'
import { Grounds } from '../parts/Grounds'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'

const said = copy.mythPage
const rumours = ['SERIOUS_ILLNESS', 'WECHAT_CASH_OUT', 'AGENT_CASH_OUT'] as const

/** What circulates about cashing out, each beside what holds and where that is written. */
export default page('withdrawal/myths', function Myths() {
  const reasons = useWithdrawal((state) => state.reasons)
  const askReasons = useWithdrawal((state) => state.askReasons)
  const { callHotline } = useAppearance()
  const ask = () => void askReasons()
  useOnShow(ask)

  return (
    <Screen title={said.title} heading={said.heading} lead={said.lead}>
      <Loaded of={reasons} retry={ask} waiting={waiting.myths}>
        {(known) => (
          <>
            {rumours.map((rumour) => {
              const { citation = null } = known.reasons.find(({ reason }) => reason === rumour) ?? {}
              return (
                <Card key={rumour} title={said.myth(said.list[rumour].said)}>
                  <Semantic as="p">{`${said.truth}${said.list[rumour].truth}`}</Semantic>
                  {citation && <Grounds label={said.grounds} citation={citation} />}
                </Card>
              )
            })}
            <CellGroup title={said.ground}>
              {rumours.map((rumour) => (
                <Cell
                  key={rumour}
                  title={said.list[rumour].look}
                  onPress={() => void goTo('withdrawal/verdict', { reason: rumour })}
                />
              ))}
            </CellGroup>
          </>
        )}
      </Loaded>
      {reasons.state !== 'asking' && (
        <>
          <CellGroup title={said.more}>
            {said.others.map(({ title, note }) => (
              <Cell key={title} title={title} note={note} />
            ))}
          </CellGroup>
          <CellGroup>
            <Cell title={said.report.label} note={said.report.note} onPress={() => callHotline('12393')} />
            <Cell title={said.police.label} note={said.police.note} onPress={() => callHotline('110')} />
          </CellGroup>
        </>
      )}
    </Screen>
  )
})
