/** Words of the page where the commitment is signed. No runtime imports: its config reads this. */
export const copy = {
  title: '签承诺书',
  heading: '看一遍《个人承诺书》，再签名',
  letter: '个人承诺书',
  /** Who promises, to whom it is about; then what. */
  who: (sharer: string, relative: string, relation: string) =>
    `本人 ${sharer}，愿意让 ${relative}（我的${relation}）用我职工医保个人账户里的钱。我承诺：`,
  points: [
    '我和这位家人的关系是真实的。',
    '关系变了，例如离婚，我马上来解除；没有及时解除的损失，由我承担。',
    '关系不真实的，我愿意退回用掉的钱，并承担法律责任。',
  ],
  guardian: '这位家人未满 16 周岁，我是监护人，或者监护人已经同意。',
  date: (day: string, version: string) => `${day}签 · 承诺书版本 ${version}`,
  kept: '签过了。想重签，就在白框里再写一遍。',
  keptNote: '签名会传给医保柜台核对。柜台不留笔迹，只留一个号码，以后凭它能查出签名有没有被改过。手机上不存。',
  faults: { empty: '还没有签名，请先签上您的名字', other: '和您登记的姓名不一样，请写您自己的姓名' },
  unreached: { title: '没有连上医保柜台', line: '还没有办理任何业务。您签的还在，请再按一次“签好了，继续”。' },
  goOn: '签好了，继续',
}
