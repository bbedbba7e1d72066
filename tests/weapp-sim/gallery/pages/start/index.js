Page({
  data: {
    count: 0,
    heard: '',
    pages: ['boxes', 'fields', 'choices', 'scrolling', 'drawing', 'beyond'],
  },
  onShareAppMessage({ from }) {
    return { title: `从${from === 'button' ? '按钮' : '菜单'}转的`, path: '/pages/about/index?of=start' }
  },
  counted(event) {
    this.setData({ count: event.detail.count })
  },
  open(event) {
    wx.navigateTo({ url: `/pages/${event.currentTarget.dataset.page}/index` })
  },
  ask() {
    wx.showModal({
      title: '问一句',
      content: '今天好吗？',
      success: ({ confirm }) => this.setData({ heard: confirm ? '好' : '不好' }),
    })
  },
  offer() {
    wx.showActionSheet({
      itemList: ['苹果', '梨'],
      success: ({ tapIndex }) => this.setData({ heard: `第 ${tapIndex + 1} 样` }),
      fail: ({ errMsg }) => this.setData({ heard: errMsg }),
    })
  },
  say() {
    wx.showToast({ title: '听见了', icon: 'success' })
  },
  pick() {
    wx.chooseMedia({
      success: ({ tempFiles }) => this.setData({ heard: `${tempFiles.length} 张图` }),
      fail: ({ errMsg }) => this.setData({ heard: errMsg }),
    })
  },
  measure() {
    wx.createSelectorQuery()
      .select('#heard')
      .boundingClientRect()
      .exec(([box]) => this.setData({ heard: `宽 ${Math.round(box.width)}` }))
  },
})
