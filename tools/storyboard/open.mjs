// @ts-check
import { rmSync } from 'node:fs'
import { at } from '../checkout.mjs'
import openJourneys from '../journeys/open.mjs'
import { bundleProbe } from './bundle.mjs'

/** @typedef {{ testPathPatterns?: { patterns: string[] }, testNamePattern?: string }} Run */

/**
 * Before the first card: the app and the browser of the stories, and the probe, told as HUIJIA_PROBE.
 * @param {Run} run what jest was asked for; a whole run begins with an empty folder
 */
export default async function open(run) {
  const whole = !run.testPathPatterns?.patterns.length && !run.testNamePattern
  if (whole) rmSync(at('node_modules/.cache/storyboard'), { recursive: true, force: true })
  process.env.HUIJIA_PROBE = await bundleProbe()
  // The stories clear away what earlier ones have seen when they are told whole; cards leave it alone.
  await openJourneys({ onlyChanged: true })
}
