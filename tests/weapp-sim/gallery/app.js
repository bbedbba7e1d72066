App({
  onLaunch() {
    this.globalData = { launched: true }
  },
})
