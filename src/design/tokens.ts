/** The colours WeChat paints its own bars with, before any style of ours is read. tests/house/colours holds them equal to tokens.scss. */
export const bars = { page: '#ededed', card: '#ffffff', inkQuiet: '#595959', action: '#007a3d' }
