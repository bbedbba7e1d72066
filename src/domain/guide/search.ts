/** Something that can be looked for: what it is called, what people call it, and what it says. */
export interface Findable {
  readonly title: string
  readonly synonyms: readonly string[]
  readonly text: string
}

/** How much a pair of characters counts where it stands. */
const weights = { title: 4, synonyms: 3, text: 1 }

/** Of what was asked, the share that must be found for an answer to be worth showing. */
const enough = 0.4

/** Letters, digits and Chinese characters, small; nothing else is meant. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Every two neighbouring characters; a single one stands for itself. */
const pairsOf = (text: string): string[] =>
  text.length < 2 ? [text] : [...text.slice(1)].map((_, place) => text.slice(place, place + 2))

/** What answers a question best comes first; what has little of it is left out. An empty question has no answer. */
export function found<F extends Findable>(question: string, among: readonly F[]): F[] {
  const asked = plain(question)
  if (asked === '') return []
  const pairs = pairsOf(asked)
  return among
    .map((one) => ({ one, score: scoreOf(asked, pairs, one) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
}

/** 0 where too little of the question is found; what people ask word for word counts most. */
function scoreOf(asked: string, pairs: readonly string[], { title, synonyms, text }: Findable): number {
  const places = { title: plain(title), synonyms: synonyms.map(plain).join(' '), text: plain(text) }
  const score = (pair: string) => {
    if (places.title.includes(pair)) return weights.title
    if (places.synonyms.includes(pair)) return weights.synonyms
    return places.text.includes(pair) ? weights.text : 0
  }
  const scores = pairs.map(score)
  if (scores.filter((hit) => hit > 0).length < pairs.length * enough) return 0
  const whole = places.title.includes(asked) || places.synonyms.includes(asked) ? weights.title : 0
  return scores.reduce((total, hit) => total + hit, 0) / pairs.length + whole
}
