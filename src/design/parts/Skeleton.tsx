import { Text, View } from '@tarojs/components'
import { words } from '../copy'
import { Semantic } from '../Semantic'
import { spoken } from '../spoken'

/** A line as high as text of that kind, so that nothing moves when the text comes. `button` is as high as a Button. */
export type SkeletonLine = 'display' | 'title1' | 'title' | 'body' | 'quiet' | 'small' | 'button'

export interface SkeletonPiece {
  /** `lines` stand in a card that is already there; `card` and `figure` bring theirs; `rows` are cells on one card. */
  shape: 'lines' | 'card' | 'rows' | 'figure'
  /** The lines from top to bottom; in `rows`, those of each row. */
  of?: readonly SkeletonLine[]
  /** How many rows. */
  count?: number
  /** Rows that begin with a tile. */
  icon?: boolean
}

interface Props {
  /** What the page will look like, from top to bottom. Without it: `lines` lines of text. */
  pieces?: readonly SkeletonPiece[]
  lines?: number
  label?: string
}

const usual: Record<SkeletonPiece['shape'], readonly SkeletonLine[]> = {
  lines: ['body', 'body', 'body'],
  card: ['title', 'body', 'body'],
  rows: ['body', 'small'],
  figure: ['quiet', 'display', 'small'],
}

const boxes: Record<SkeletonPiece['shape'], string> = {
  lines: '',
  card: 'hj-card',
  figure: 'hj-card',
  rows: 'hj-group__cells',
}

/** The shape of what is coming. Shows itself after 300 ms, by CSS: a quick answer never makes the page blink. */
export function Skeleton({ pieces, lines = 3, label = words.asking }: Props) {
  const shown: readonly SkeletonPiece[] = pieces ?? [{ shape: 'lines', of: Array(lines).fill('body') }]
  return (
    <Semantic as="div" className="hj-skeleton" role="status" live="polite">
      <Text className="hj-unseen">{label}</Text>
      {places(shown).map(([place, piece]) => (
        <Piece key={place} {...piece} />
      ))}
    </Semantic>
  )
}

function Piece({ shape, of = usual[shape], count = 3, icon }: SkeletonPiece) {
  return (
    <View className={boxes[shape]} {...spoken({ hidden: true })}>
      {shape === 'rows' ? (
        places(Array(count).fill(of)).map(([place]) => (
          <View key={place} className="hj-cell">
            {icon && <View className="hj-tile hj-skeleton__tile" />}
            <View className="hj-skeleton__words">
              <Lines of={of} />
            </View>
          </View>
        ))
      ) : (
        <Lines of={of} />
      )}
    </View>
  )
}

function Lines({ of }: { of: readonly SkeletonLine[] }) {
  return (
    <>
      {places(of).map(([place, line]) => (
        <View key={place} className={`hj-skeleton__line hj-skeleton__line--${line}`} />
      ))}
    </>
  )
}

/** Shapes are told apart by nothing but their place. */
const places = <T,>(shapes: readonly T[]): [string, T][] => shapes.map((shape, at) => [`${at}`, shape])
