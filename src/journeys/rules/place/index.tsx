import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Cell } from '@/design/parts/Cell'
import { CellGroup } from '@/design/parts/CellGroup'
import { DottedList } from '@/design/parts/DottedList'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { formatDay } from '@/domain/calendar'
import { holding } from '@/domain/policy/turn'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { matterWords } from '../copy.matters'
import { MatterCard } from '../parts/MatterCard'
import { Places } from '../parts/Places'
import { UnknownPlace } from '../parts/UnknownPlace'
import type { Rulebook } from '../rulebook'
import { useBook, useRules } from '../store'
import { matters, told, toldFees } from '../told'
import { waiting } from '../waiting'
import '../rules.scss'

/** 各地规定: everything a place says, each with its source, how far to trust it and since when; and what it has not said. */
export default page('rules/place', function Place({ code }) {
  const book = useBook(code)
  const lookAt = useRules((rules) => rules.look)
  const look = () => lookAt([code])
  useOnShow(look)
  const { title, heading, lead } = copy.place
  const known = book.state === 'ready' ? book.value : null
  return (
    <Screen
      title={title}
      heading={known ? heading(known.name) : undefined}
      lead={known ? lead(formatDay(known.on)) : undefined}
    >
      <Loaded of={book} retry={look} waiting={waiting} refused={() => <UnknownPlace />}>
        {(rules) => (
          <>
            <Rules of={rules} />
            <Ways code={code} here={rules.code} />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

function Rules({ of: rules }: { of: Rulebook }) {
  const { unsaid, unsaidNote } = copy.place
  const all = matters.map((matter) => ({
    matter,
    title: matterWords[matter].title,
    // A year's fee is known before the year and looked up after it: every one of them stands.
    rules: matter === 'fees' ? toldFees(rules) : holding(told(rules, matter), rules.on),
  }))
  const silent = all.filter((one) => one.rules.length === 0)
  return (
    <>
      <View className="rules-stack">
        {all
          .filter((one) => one.rules.length > 0)
          .map((one) => (
            <MatterCard key={one.matter} title={one.title} rules={one.rules} />
          ))}
      </View>
      {silent.length > 0 && (
        <Card title={unsaid}>
          <View className="rules-quiet">{unsaidNote}</View>
          <DottedList lines={silent.map(({ title }) => title)} />
        </Card>
      )}
    </>
  )
}

function Ways({ code, here }: { code: string; here: string }) {
  const { ways, compare, compareNote, changes, changesNote, elsewhere, articles, articlesNote } = copy.place
  return (
    <>
      <CellGroup title={ways}>
        <Cell title={compare} note={compareNote} onPress={() => goTo('rules/compare', { code, other: 'none' })} />
        <Cell title={changes} note={changesNote} onPress={() => goTo('rules/changes', { code })} />
        <Cell title={articles} note={articlesNote} onPress={() => goTo('guide/glossary')} />
      </CellGroup>
      <Places title={elsewhere} but={[here]} onPick={(picked) => goTo('rules/place', { code: picked })} />
    </>
  )
}
