Page({
  data: { lines: '第一行\n第二行', heard: '' },
  loaded(event) {
    this.hears(`图宽 ${event.detail.width}`)
  },
  tapped({ target, currentTarget, mark }) {
    this.hears(`${target.id} → ${currentTarget.dataset.where} ${mark.from}`)
  },
  agreed() {
    this.hears('同意了')
  },
  never() {
    this.hears('不该听见')
  },
  hears(what) {
    this.setData({ heard: this.data.heard ? `${this.data.heard}；${what}` : what })
  },
})
