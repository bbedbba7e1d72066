/** How many months somebody has paid employee insurance for. Made up: the postings of an account begin much later. */
const months: Readonly<Record<string, number>> = {
  'zhou-ming': 148,
  'he-wanyi': 163,
  'lin-hao': 189,
  'luo-fang': 121,
  'guo-yongfu': 361,
}

/** The months somebody has paid for, or null where the register does not say. */
export const monthsPaidBy = (id: string): number | null => months[id] ?? null
