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
import { useHome } from './store'
import './home.scss'

/** 首页: the balance, what waits for the person, and the four errands. */
export default page('home', function Home() {
  const look = useHome((home) => home.look)
  const care = isCare(useAppearance().fontLevel)
  useOnShow(look)
  return (
    <Screen title={copy.title} tab="home">
      <Greeting />
      <RecordNotice />
      <BalanceCard />
      <Todo />
      <Errands />
      {!care && <RuleChange />}
    </Screen>
  )
})
