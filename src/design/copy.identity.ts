/** Words of 身份核验. Apart from the others, because no tab needs them: they stay out of the first script. */
export const identity = {
  leaving: '现在离开没有关系：没有扣款，也没有办理任何业务。',
  lapsed: '刚才的核验已经过期，我们重新开始了一次。没有扣款，请再核验一次。',
  unreached: '没有收到医保柜台的回复。没有扣款，请再试一次。',
  code: {
    label: '短信验证码',
    sent: (phone: string) => `6 位数字，已发到 ${phone}，可以直接粘贴`,
    wouldBeSent: (phone: string) => `6 位数字，真实办理时会发到 ${phone}，可以直接粘贴`,
    rehearsal: (code: string) => `演示验证码：${code}`,
    notSent: '这里是演示，没有真的发短信，请把上面的数字填进去。',
    short: '请把 6 位数字填完整',
    wrong: '验证码不对，请看清楚再填一次。没有扣款。',
    locked: {
      title: '填错的次数太多了',
      reason: '为了您的账户安全，这个验证码不能再用了。没有扣款。请点“换一个验证码”，再填一次。',
    },
    again: '换一个验证码',
    confirm: '确认是本人',
    other: '改用人脸核验（模拟）',
  },
  face: {
    title: '模拟人脸核验，不打开摄像头',
    note: '这里是演示：不拍照、不录像，也不保存人脸。点下面的按钮，就当作核验通过。',
    locked: {
      title: '核验没有通过的次数太多了',
      reason: '为了您的账户安全，这一次核验不能再用了。没有扣款。请重新开始，或者改用短信验证码。',
    },
    failed: {
      title: '人脸没有核对上',
      reason: '没有扣款，也没有办理任何业务。可以到光线亮一点的地方再试一次，也可以改用短信验证码，不用刷脸。',
    },
    again: '重新开始核验',
    confirm: '模拟完成人脸核验',
    other: '改用短信验证码',
  },
}
