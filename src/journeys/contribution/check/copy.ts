/** 《代缴承诺书》 in the product's own plain words. A change of meaning needs a new version in src/domain/consent.ts. */
export const commitment = {
  title: '代缴承诺书',
  version: (version: string) => `${version} 版`,
  clauses: [
    '这位家人知道、也同意我用自己的医保个人账户替 TA 缴费。',
    '姓名、参保地、年度和金额，我都核对过。',
    '这笔钱从我的个人账户一次扣清，缴的是 TA 的居民医保费。',
    '万一缴重了，按参保地的规定申请退费。',
  ],
}

/** What was looked up just before. `time` comes printed as 10:02. */
export const checked = {
  title: '有没有在别处缴过',
  reason: (time: string, year: number) =>
    `${time} 查过：税务渠道和医保账户里，都没有 ${year} 年度的缴费。确认的时候还会再查一次。`,
}
