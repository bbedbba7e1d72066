Component({
  properties: { count: Number },
  data: { times: 0 },
  methods: {
    add() {
      this.setData({ times: this.data.times + 1 })
      this.triggerEvent('counted', { count: this.data.times })
    },
  },
})
