/** Words of the page where an application is signed. No runtime imports: its config reads this. */
export const copy = {
  title: '申请人签名',
  heading: '看一遍，再签名',
  letter: '支取申请和承诺',
  /** Who asks for what; then what is promised. */
  who: (name: string, because: string, amount: string) =>
    `本人 ${name}，因为${because}，申请一次性支取个人账户里的全部余额 ${amount} 元，并注销账户。我承诺：`,
  points: [
    '申请的原因和交的材料都是真的。',
    '收款的银行卡是我本人的。',
    '情况不属实的，我愿意退回取出的钱，并承担法律责任。',
  ],
  heir: '我有权继承这笔钱；还有别的继承人的，已经商量好，以后的争议由我承担。',
  kept: '签过了。想重签，就在白框里再写一遍。',
  keptNote:
    '签名会传给医保柜台核对。柜台不留笔迹，只留一个号码，以后凭它能查出签名有没有被改过。手机上不存，关掉再打开要重新签。',
  faults: { empty: '还没有签名，请先签上您的名字', other: '和您登记的姓名不一样，请写您自己的姓名' },
  signed: '已签名',
  next: '签好了，继续',
}
