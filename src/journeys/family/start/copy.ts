/** Words of the page before the first step (R-J02). */
export const copy = {
  title: '添加家人',
  heading: '添加一位可以用您账户的家人',
  lead: '办好以后，您可以用医保个人账户里的钱，给这位家人缴居民医保费。',
  need: '要准备什么',
  needs: [
    { title: '家人的姓名和身份证号', note: '照身份证上的填' },
    { title: '家人是您的什么人', note: '例如父母、配偶、子女' },
    { title: '看一遍《家庭共济告知书》', note: '再承诺你们的关系是真实的' },
  ],
  cost: '要多久，收不收费',
  takes: { title: '约 3 分钟', note: '不收费，也不会扣款' },
  can: '可以添加',
  cannot: '不能添加',
  outOfProvince: '在外省参保的家人',
  counts: '已经用了几次',
  countsNote: '解除以后再绑定，要再算一次，请想好再添加。',
  full: {
    title: '现在不能再添加',
    active: '同时绑定的人数已经到了上限。先解除一位，才能再添加。',
    lifetime: '累计绑定的次数已经用完。可以打 12393 问有没有别的办法。',
  },
  others: '不想在手机上办',
  channels: [
    { title: '到参保地医保窗口办', note: '带上您和家人的身份证' },
    { title: '先打电话问 12393', note: '说“我要办家庭共济绑定”' },
  ],
  begin: '开始',
  members: '看看已绑定的家人',
}
