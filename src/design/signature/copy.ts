/** Words of the sheet one signs on. */
export const copy = {
  draw: { label: '签名', hint: '用手指在白框里写您的名字', sheet: '签名的白框，用手指在里面写名字', wipe: '擦掉重写' },
  type: { label: '您的姓名', hint: '写您自己的姓名，和身份证上一样', note: '打字签名和手写一样算数。' },
  toType: '不方便手写，改用打字',
  toDraw: '改用手写',
}
