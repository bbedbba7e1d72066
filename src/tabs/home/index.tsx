import { useAppearance } from '@/design/appearance'
import { Screen } from '@/design/parts/Screen'
import { isCare } from '@/domain/font-level'
import { page } from '@/entrance/page'
import { useOnShow } from '@/session/on-show'
import { copy } from './copy'
import { BalanceCard } from './parts/BalanceCard'
import { Errands } from './parts/Errands'
import { Greeting } from './parts/Greeting'
import { RecordNotice } from './parts/RecordNotice'
import { RuleChange } from './parts/RuleChange'
import { Todo } from './parts/Todo'
import { Waiting } from './parts/Waiting'
import { useHome } from './store'
import { isWaiting } from './waiting'
import './home.scss'

/** 首页: the balance, what waits for the person, and the four errands. 关怀 begins with the money, without a greeting. */
export default page('home', function Home() {
  const look = useHome((home) => home.look)
  const waiting = useHome(isWaiting)
  const care = isCare(useAppearance().fontLevel)
  useOnShow(look)
  return (
    <Screen title={copy.title} tab="home">
      {!care && <Greeting />}
      <RecordNotice />
      {waiting ? (
        <Waiting />
      ) : (
        <>
          <BalanceCard />
          <Todo />
          <Errands />
          {!care && <RuleChange />}
        </>
      )}
    </Screen>
  )
})
