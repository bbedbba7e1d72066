/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which target this bundle is for; replaced at build time. */
    TARO_ENV: 'weapp' | 'h5'
    /** Whose counter: the rehearsal inside the app, or a bureau's at BASE_URL; replaced at build time, absent in tests. */
    BACKEND?: 'in-process' | 'http'
    BASE_URL?: string
  }
}
