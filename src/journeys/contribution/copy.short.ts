/** What else there is to do where the account is short. Days and amounts come printed. */
export const copy = {
  wait: {
    label: '等下一次划入再缴',
    unknown: '还没有查到您的账户什么时候划入，可以打 12393 问。点开看余额',
    next: (day: string, amount: string) => `下一次大约在 ${day}，按上次的 ${amount} 元算，`,
    inTime: (day: string, closes: string) => `到 ${day}就够了，赶得上 ${closes}截止。`,
    tooLate: (day: string, closes: string) => `要到 ${day}才够，赶不上 ${closes}截止，请先看别的办法。`,
    never: '当年划入的钱今年还不能给家人用，等不来，请看别的办法。',
  },
  otherPayer: {
    label: '请别的家人来缴',
    some: (count: number) => `另有 ${count} 位家人也和 TA 绑定了共济，可以用他们自己的账户缴`,
    none: '与 TA 绑定了共济的另一位家人，可以用自己的账户缴。现在还没有别人绑定 TA',
  },
}
