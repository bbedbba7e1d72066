/** What the fee's own page says besides the words several pages share. Amounts, days and places come printed. */
export const copy = {
  place: (full: string, year: number) => `在${full}参保，缴 ${year} 年度`,
  recognised: {
    title: '身份还没有同步过来，先问再缴',
    reason: (name: string, day: string) =>
      `别的部门 ${day}把 TA 认定成${name}，医保这边还没有收到，所以下面没有按这个身份算。先问清哪天能同步，同步以后会重新算。现在缴也可以；缴多了能不能退，请一起问。`,
    ask: '打 12393 问医保局',
  },
  whyStandard: {
    ordinary: 'TA 登记的身份是普通居民，按标准缴。有低保、残疾等身份却没有少缴的，先打 12393 问，再缴。',
    late: (name: string) => `过了集中缴费期，${name}也按补缴的标准缴，不再少缴。`,
    unlisted: (name: string) => `参保地的规定里，没有查到${name}少缴多少，所以按标准算。拿不准的，先打 12393 问。`,
  },
  namesake: {
    title: '有同名的地方，请看清参保地',
    reason: (full: string, others: readonly string[]) =>
      `这一笔是缴到 ${full}的。另外还有 ${others.join('、')}，缴到那边，这边看病不能用。`,
  },
  tier: {
    label: '选哪一档',
    LOWER: '一档',
    UPPER: '二档',
    note: (amount: string) => `应缴 ${amount} 元`,
    ask: '两档的待遇差在哪里，我们没有查到。拿不准选哪一档，可以先打 12393 问。',
  },
  account: {
    kept: '按规定要留着',
    shareable: '能给家人用的',
    currentYear: '当年划入、不能给家人用的',
    unknown: '没有查到',
  },
  leaves: {
    title: '什么时候扣款',
    batch: (day: string) => `${day}，和这个月的其他缴费一起扣`,
    batchNote: '在那以前钱留着不动，看病也不能用这一笔。到那天扣不成的，会转到税务局缴，我们会告诉您。',
  },
  late: {
    title: '过了集中缴费期，要多缴一份',
    reason: (late: string, waits: number) =>
      `政府补助的 ${late} 元也要自己出${waits > 0 ? `，缴完还要等 ${waits} 个月才能用` : ''}。明年在集中缴费期里缴，就不用多出。`,
  },
  waiting: { title: '算一算要等多久', note: '断过几年、现在缴还是下个月缴，可以比一比' },
}
