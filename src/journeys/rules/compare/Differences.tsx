import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { Semantic } from '@/design/Semantic'
import { holding, standingOf } from '@/domain/policy/turn'
import { copy } from '../copy'
import { matterWords } from '../copy.matters'
import { Lines } from '../parts/Lines'
import type { Matter, Rulebook } from '../rulebook'
import { matters, told } from '../told'

/** The newest year for which either place has published a fee: a year nobody has published is the same everywhere and says nothing. */
const feeYear = (books: readonly Rulebook[]): number =>
  Math.max(
    ...books.flatMap((book) =>
      book.matters.fees.filter(({ value }) => value.personal !== null).map(({ value }) => value.year),
    ),
  )

function linesOf(book: Rulebook, matter: Matter, year: number): string[] {
  const said = told(book, matter)
  if (matter !== 'fees') return holding(said, book.on).flatMap(({ lines }) => lines)
  const place = book.matters.fees.findIndex(({ value }) => value.year === year && value.personal !== null)
  return [...(said[place]?.lines ?? [])]
}

/** Two places, matter by matter: first what is otherwise, then what is the same, then what nobody can compare. */
export function Differences({ here, there }: { here: Rulebook; there: Rulebook }) {
  const { differs, same, unknown, unknownNote, shared } = copy.compare
  const year = feeYear([here, there])
  const rows = matters.map((matter) => {
    const [ours, theirs] = [linesOf(here, matter, year), linesOf(there, matter, year)]
    return { matter, title: matterWords[matter].title, ours, theirs, standing: standingOf(ours, theirs) }
  })
  const of = (standing: (typeof rows)[number]['standing']) => rows.filter((row) => row.standing === standing)
  const others = of('DIFFERS')
  const alike = of('SAME')
  const open = of('UNKNOWN').filter(({ ours, theirs }) => ours.length + theirs.length > 0)
  return (
    <>
      <Semantic as="h2" className="rules-heading">
        {differs(others.length)}
      </Semantic>
      <View className="rules-stack">
        {others.map(({ matter, title, ours, theirs }) => (
          <Card key={matter} title={title}>
            <Side name={here.name} lines={ours.filter((line) => !theirs.includes(line))} none={shared} />
            <Side name={there.name} lines={theirs.filter((line) => !ours.includes(line))} none={shared} />
            <Shared count={ours.filter((line) => theirs.includes(line)).length} />
          </Card>
        ))}
      </View>
      {open.length > 0 && (
        <Card title={unknown(open.length)}>
          <View className="rules-quiet">{unknownNote}</View>
          {open.map(({ matter, title, ours, theirs }) => (
            <View key={matter} className="rules-rule">
              <View>{title}</View>
              <Word name={here.name} lines={ours} />
              <Word name={there.name} lines={theirs} />
            </View>
          ))}
        </Card>
      )}
      {alike.length > 0 && (
        <Card title={same(alike.length)}>
          <DottedList lines={alike.map(({ title, ours }) => `${title}：${ours.join('；')}`)} />
        </Card>
      )}
    </>
  )
}

/** What a place says that the other does not; `none` stands where that is nothing. */
const Side = ({ name, lines, none }: { name: string; lines: readonly string[]; none: string }) => (
  <View>
    <View className="rules-whose">{name}</View>
    {lines.length > 0 ? <Lines lines={lines} /> : <View className="rules-quiet">{none}</View>}
  </View>
)

/** What a place says where the other's word is not known, or that its own is not. */
const Word = ({ name, lines }: { name: string; lines: readonly string[] }) => {
  const { says, joined, nothing } = copy.compare
  return <View className="rules-quiet">{says(name, lines.length > 0 ? joined(lines) : nothing)}</View>
}

const Shared = ({ count }: { count: number }) =>
  count > 0 ? <View className="rules-whose">{copy.compare.both(count)}</View> : null
