Page({
  data: { heard: '' },
  onReady() {
    wx.createSelectorQuery()
      .in(this)
      .select('#board')
      .fields({ node: true, size: true })
      .exec(([{ node, width, height }]) => {
        this.canvas = node
        node.width = width * 2
        node.height = height * 2
        const pen = node.getContext('2d')
        pen.scale(2, 2)
        pen.fillStyle = '#007a3d'
        pen.font = '24px sans-serif'
        pen.fillText('样品', 20, 40)
        pen.lineWidth = 3
        this.pen = pen
        this.setData({ heard: `宽 ${pen.measureText('样品').width}` })
      })
  },
  down({ touches: [finger] }) {
    this.pen.beginPath()
    this.pen.moveTo(finger.x, finger.y)
  },
  move({ touches: [finger] }) {
    this.pen.lineTo(finger.x, finger.y)
    this.pen.stroke()
  },
  up() {
    this.setData({ heard: '画好了' })
  },
  read() {
    this.setData({ heard: this.canvas.toDataURL('image/png').slice(0, 22) })
  },
})
