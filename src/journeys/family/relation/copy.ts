/** For somebody who comes back to an application the app was closed over. */
export const resumed = {
  title: '您上次填到这里',
  reason: '选过的关系还在，接着填就行。姓名和证件号不存在手机上，要再填一次。还没有提交，也没有绑定。',
}
