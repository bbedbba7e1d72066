/** Words of the machine that is practised on. One step is one glass: short, and nothing else to read. */
export const copy = {
  title: '自助机怎么按',
  practice: '练习用的，不是真的机器。不要在这里输真密码。',
  machine: '机器上会写',
  done: '练完了，到了机器前就会了',
  doneNote: '按错了不要紧，按“返回”重来；卡没有出来，叫大厅的工作人员，不要走开。',
  again: '再练一遍',
  back: '上一步',
  wrong: '不是这个。看一看上面的字，再按一次。',
  steps: [
    {
      id: 'find',
      do: '先找到机器。医保大厅、定点医院、社区卫生服务中心都有，机身上写着“医保自助服务”。',
      screen: '欢迎使用\n请按“开始”',
      keys: [{ label: '开始', right: true }],
    },
    {
      id: 'card',
      do: '把社保卡插进卡口，有芯片的一头朝前。没带卡，按“身份证”。',
      screen: '请插入社保卡',
      keys: [
        { label: '卡插好了', right: true },
        { label: '用身份证', right: true },
      ],
    },
    {
      id: 'code',
      do: '输密码，用另一只手遮住。没设过密码的，机器不会问。',
      screen: '请输入密码\n● ● ● ● ● ●',
      keys: [
        { label: '输好了，确认', right: true },
        { label: '退出', right: false },
      ],
    },
    {
      id: 'menu',
      do: '要看还有多少钱，按“余额查询”。',
      screen: '请选择',
      keys: [
        { label: '余额查询', right: true },
        { label: '缴费记录', right: false },
        { label: '修改密码', right: false },
      ],
    },
    {
      id: 'read',
      do: '屏幕上出来的就是余额。要留底，按“打印”；纸从下面出来。',
      screen: '个人账户余额\n1,234.56 元（练习的数）',
      keys: [
        { label: '打印', right: true },
        { label: '看好了', right: true },
      ],
    },
    {
      id: 'leave',
      do: '一定按“退出”，把卡拿好再走。',
      screen: '请取走您的卡',
      keys: [{ label: '退出，取卡', right: true }],
    },
  ],
}
