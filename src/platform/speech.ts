/** WeChat has no voice of its own to read a page with; a mini-program would have to send the words to a service. */
export const findVoice = undefined
