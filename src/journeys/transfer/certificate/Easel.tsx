import { Canvas } from '@tarojs/components'
import { easel } from '@/platform/picture'
import '../transfer.scss'

/** The canvas the picture is made on: WeChat wants it on the page, nobody wants to see it. */
export const Easel = () => <Canvas type="2d" id={easel} className="transfer-easel" />
