Page({
  data: { name: '', heard: '' },
  typed(event) {
    this.setData({ heard: `输入 ${JSON.stringify(event.detail)}` })
  },
  focused() {
    this.setData({ heard: '进来' })
  },
  left(event) {
    this.setData({ heard: `离开 ${event.detail.value}` })
  },
  confirmed(event) {
    this.setData({ heard: `完成 ${event.detail.value}` })
  },
  pressed() {
    this.setData({ heard: '按下' })
  },
  switched(event) {
    this.setData({ heard: `换成 ${event.detail.value}` })
  },
  submitted(event) {
    this.setData({ heard: `${this.data.heard}，提交 ${JSON.stringify(event.detail.value)}` })
  },
})
