import type { AxeFacts, Facts, Rect, SqueezedFact, TargetFact } from './page/facts'
import type { Probed } from './probing'
import { isReviewed } from './reviewed'
import type { Shift } from './watch'

/** Something that is not as it must be: the rule of the study, and what breaks it. */
export interface Finding {
  readonly rule: string
  readonly says: string
}

/** What a rule needs to know of how the picture is taken. */
export interface Taken {
  /** 关怀 or 最大: print for those who see little. */
  readonly elder: boolean
}

const shown = ({ width, height }: Rect) => `${Math.floor(width)}×${Math.floor(height)}`

/** A pixel is what rounding may take. */
const atLeast = ({ width, height }: Rect, side: number) => width > side - 1 && height > side - 1

/** R-A02, R-A04, R-J12: print large enough, lines apart, nothing cut off. */
function ofTexts({ texts }: Facts, { elder }: Taken): Finding[] {
  const smallest = elder ? 18 : 12
  return texts.flatMap(({ what, font, leading, cut }) => [
    ...(font < smallest ? [{ rule: 'R-A02', says: `${font} px, at least ${smallest}: ${what}` }] : []),
    ...(leading === null || leading >= 1.3
      ? []
      : [{ rule: 'R-A04', says: `lines ${leading} apart, at least 1.3: ${what}` }]),
    ...(cut ? [{ rule: 'R-J12', says: `cut off: ${what}` }] : []),
  ])
}

/** R-T03, R-A07: said, reached, and large enough for the finger it is for. */
function ofTarget({ what, role, name, reached, rect, main }: TargetFact, { elder }: Taken): Finding[] {
  const side = elder && main ? 60 : 44
  return [
    ...(role === null ? [{ rule: 'R-T03', says: `can be pressed but has no role: ${what}` }] : []),
    ...(name === '' ? [{ rule: 'R-T03', says: `can be pressed but has no name: ${what}` }] : []),
    ...(reached ? [] : [{ rule: 'R-T03', says: `the keyboard does not reach it: ${what}` }]),
    ...(atLeast(rect, side) ? [] : [{ rule: 'R-A07', says: `${shown(rect)}, at least ${side}: ${what}` }]),
  ]
}

const right = ({ x, width }: Rect) => x + width
const bottom = ({ y, height }: Rect) => y + height
const near = (a: number, b: number) => Math.abs(a - b) <= 1

/** Pixels between two boxes, along the axis on which they are apart; negative where they overlap. */
const gapOf = (a: Rect, b: Rect) =>
  Math.max(Math.max(a.x, b.x) - Math.min(right(a), right(b)), Math.max(a.y, b.y) - Math.min(bottom(a), bottom(b)))

/** Rows of one list and fields of one bar may touch: each is as wide, or as high, as the next, and a hairline is drawn between. */
const inOneRow = (a: Rect, b: Rect) =>
  (near(a.x, b.x) && near(a.width, b.width)) || (near(a.y, b.y) && near(a.height, b.height))

/** R-A08: targets apart, so that a finger meant for one does not land on its neighbour. */
function ofGaps({ targets }: Facts, { elder }: Taken): Finding[] {
  const apart = elder ? 12 : 8
  const inPage = targets.filter(({ main }) => main)
  return inPage.flatMap((one, place) =>
    inPage.slice(place + 1).flatMap((other) => {
      const gap = gapOf(one.rect, other.rect)
      const row = inOneRow(one.rect, other.rect)
      return gap < -1 || (gap < apart - 1 && !row)
        ? [{ rule: 'R-A08', says: `${Math.round(gap)} px apart, at least ${apart}: ${one.what} | ${other.what}` }]
        : []
    }),
  )
}

/** R-W14, R-J01, R-W08: one heading, one thing to do, help at the end. */
function ofPage({ language, title, headings, primaries, help }: Facts): Finding[] {
  return [
    ...(language === 'zh-CN' ? [] : [{ rule: 'R-W14', says: `the document says it is in "${language}"` }]),
    ...(title.trim() ? [] : [{ rule: 'R-W14', says: 'the document has no title' }]),
    ...(headings === 1 ? [] : [{ rule: 'R-W14', says: `${headings} headings of the first rank` }]),
    ...(primaries.length <= 1
      ? []
      : [{ rule: 'R-J01', says: `${primaries.length} primary buttons: ${primaries.join(', ')}` }]),
    ...(help.count === 1 && help.last
      ? []
      : [{ rule: 'R-W08', says: `help stands ${help.count} times${help.last ? '' : ', not last'}` }]),
  ]
}

/** Everything that is wrong with a page as it stands. */
export const judge = (facts: Facts, taken: Taken): Finding[] => [
  ...ofTexts(facts, taken),
  ...facts.targets.flatMap((target) => ofTarget(target, taken)),
  ...ofGaps(facts, taken),
  ...ofPage(facts),
]

/** R-W01, R-A01: nothing beyond the glass at 320, and 最大 is as large as promised. */
export const judgeSqueezed = (levels: readonly SqueezedFact[]): Finding[] =>
  levels.flatMap(({ level, sideways, body }) => [
    ...(sideways === 0 ? [] : [{ rule: 'R-W01', says: `${sideways} px beyond the side at 320 in ${level}` }]),
    ...(level !== 'largest' || body >= 30
      ? []
      : [{ rule: 'R-A01', says: `running text of ${body} px in 最大, at least 30` }]),
  ])

/** How much a page may jump while it is drawn (CLS). */
export const steadiness = 0.02

/** The sum of all jumps. */
export const shifted = (shifts: readonly Shift[]): number => shifts.reduce((sum, { value }) => sum + value, 0)

/** CLS, with what jumped most. */
export function judgeShifts(shifts: readonly Shift[]): Finding[] {
  const sum = shifted(shifts)
  if (sum < steadiness) return []
  const most = [...shifts].sort((a, b) => b.value - a.value)[0]
  return [
    {
      rule: 'CLS',
      says: `the page jumps by ${sum.toFixed(3)}, less than ${steadiness} is allowed; most of all ${most?.what.join(', ')}`,
    },
  ]
}

/** The smaller side of the smallest target, of all and of the main ones; null where there is none. */
export function smallestTarget(targets: readonly TargetFact[]): { side: number; what: string } | null {
  const sides = targets.map(({ rect, what }) => ({ side: Math.round(Math.min(rect.width, rect.height)), what }))
  return sides.sort((a, b) => a.side - b.side)[0] ?? null
}

/** What axe found or could not decide, except what a person has looked at. */
const judgeAxe = ({ violations, incomplete }: AxeFacts): Finding[] =>
  [...violations, ...incomplete.filter((fact) => !isReviewed(fact))].map(({ rule, says, what }) => ({
    rule: `axe ${rule}`,
    says: `${says} ${what}`,
  }))

/** Everything wrong with a page, in the order in which one would mend it. */
export function verdictOn(probed: Probed, taken: Taken & { complaints: readonly string[] }): Finding[] {
  const { rests, facts, axe, shifts, tried } = probed
  return [
    ...taken.complaints.map((says) => ({ rule: 'CONSOLE', says })),
    ...(rests ? [] : [{ rule: 'REST', says: 'the page never comes to rest' }]),
    ...judgeAxe(axe),
    ...judge(facts, taken),
    ...judgeShifts(shifts ?? []),
    ...judgeSqueezed(tried?.levels ?? []),
    ...(tried?.spread ?? []).map((what) => ({ rule: 'R-W02', says: `cut off when letters are spread: ${what}` })),
    ...(tried?.covered ?? []).map((what) => ({ rule: 'R-W05', says: `focused, but covered: ${what}` })),
  ]
}
