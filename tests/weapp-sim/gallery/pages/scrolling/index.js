Page({
  data: { rows: Array.from({ length: 12 }, (_, index) => index + 1), top: 0, into: '', at: 0, heard: '' },
  scrolled(event) {
    this.setData({ at: event.detail.scrollTop })
  },
  low() {
    this.setData({ heard: '列表底' })
  },
  high() {
    this.setData({ heard: '列表顶' })
  },
  toRow() {
    this.setData({ into: 'row9' })
  },
  toTop() {
    this.setData({ top: 100 })
  },
  onPageScroll({ scrollTop }) {
    this.scrolledTo = scrollTop
  },
  onReachBottom() {
    this.setData({ heard: `页底 ${this.scrolledTo > 0}` })
  },
  pageTop() {
    wx.pageScrollTo({ scrollTop: 0 })
  },
  pageList() {
    wx.pageScrollTo({ selector: '#heard' })
  },
})
