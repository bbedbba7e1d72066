/** Looks for a voice of this device that speaks Chinese; undefined in a browser that cannot speak at all. Fetched when first asked. */
export const findVoice =
  'speechSynthesis' in window
    ? () => import(/* webpackChunkName: "listen" */ './speech-voice.h5').then(({ voice }) => voice())
    : undefined
