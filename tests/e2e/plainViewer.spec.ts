import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { EXERCISES } from '../../src/anatomy/exercises'
import { ACTION_IDS } from '../../src/anatomy/types'
import { SLOW_READ_BACK } from './journey'

declare global {
  interface Window {
    clips: readonly {
      readonly name: string
      readonly movedJoints: number
      readonly movedMorphs: number
      /** Muscles that the clip has a track for. */
      readonly morphTracks: number
    }[]
    targets: readonly string[]
  }
}

const HERE = fileURLToPath(new URL('.', import.meta.url))
const THREE = fileURLToPath(new URL('../../node_modules/three/', import.meta.url))

test('every clip moves joints and shapes in a viewer that is not ours, and nothing is logged', async ({
  page,
}) => {
  const logged: string[] = []
  page.on('console', (message) => logged.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => logged.push(error.message))
  await page.route('**/plain-viewer.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync(`${HERE}plainViewer.html`, 'utf8') }),
  )
  await page.route('**/plain/three/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/plain/three/', '')
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(THREE + path, 'utf8') })
  })
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.goto('/plain-viewer.html')
  await page.locator('body[data-done]').waitFor()

  const clips = await page.evaluate(() => window.clips)
  expect(clips.map(({ name }) => name)).toEqual([...ACTION_IDS, ...EXERCISES.map(({ id }) => id)])
  for (const { name, movedJoints, movedMorphs, morphTracks } of clips) {
    expect(movedJoints, `joints that ${name} moves`).toBeGreaterThan(3)
    // In the smallest motion three muscles a side. Half of a clip's tracks move, for an exercise may hold one side still.
    expect(morphTracks, `muscles that ${name} drives`).toBeGreaterThanOrEqual(6)
    expect(movedMorphs, `muscles that change shape in ${name}`).toBeGreaterThanOrEqual(morphTracks / 2)
  }
  expect(await page.evaluate(() => window.targets)).toEqual([
    'contracted',
    'mend-1',
    'mend-2',
    'mend-3',
    'shift-1',
    'shift-2',
  ])
  // The software renderer itself may warn of slow read-backs; the page does not read back.
  expect(logged.filter((line) => !SLOW_READ_BACK.test(line))).toEqual([])
})
