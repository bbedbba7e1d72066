/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which target this bundle is for; replaced at build time. */
    TARO_ENV: 'weapp' | 'h5'
  }
}
