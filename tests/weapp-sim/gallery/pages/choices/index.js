Page({
  data: {
    heard: '',
    fruits: ['苹果', '梨', '桃'],
    fruit: 1,
    people: [{ name: '张三' }, { name: '李四' }],
  },
  chosen(event) {
    this.setData({ heard: `${event.currentTarget.dataset.what} ${JSON.stringify(event.detail.value)}` })
  },
  cancelled() {
    this.setData({ heard: '没挑' })
  },
})
