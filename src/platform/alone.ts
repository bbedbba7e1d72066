/** Lets `act` go on while no other window of this app is at the same: WeChat has one window. */
export const alone = <T>(act: () => Promise<T>): Promise<T> => act()
