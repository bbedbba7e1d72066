/** One place for one kind of answer: that to the latest question stands, a late one to an earlier is dropped. */
interface Turn {
  /** Waits for an answer and puts it, unless another question came meanwhile. Gives what `put` gave; undefined where it was dropped. */
  <A, K>(asked: Promise<A>, put: (answer: A) => K): Promise<K | undefined>
  /** What is under way concerns nobody any more: its answer is dropped. */
  drop(): void
}

/** A place of its own for the answers of whoever asks. */
export function inTurn(): Turn {
  let latest = 0
  const turn = async <A, K>(asked: Promise<A>, put: (answer: A) => K): Promise<K | undefined> => {
    latest += 1
    const mine = latest
    const answer = await asked
    return mine === latest ? put(answer) : undefined
  }
  return Object.assign(turn, {
    drop() {
      latest += 1
    },
  })
}
