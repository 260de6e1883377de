import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium, type Machine } from '../../tools/house/chromium'

const machine = (executables: readonly string[], env: Record<string, string> = {}): Machine => ({
  env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter), ...env },
  isExecutable: (path) => executables.includes(path),
  playwrightPath: () => '/cache/playwright/chrome',
})
const chromium = join('/usr/bin', 'chromium')
const chrome = join('/usr/local/bin', 'google-chrome')

describe('findChromium', () => {
  it('takes CHROMIUM_PATH first', () => {
    expect(findChromium(machine(['/my/browser', chromium], { CHROMIUM_PATH: '/my/browser' }))).toBe(
      '/my/browser',
    )
  })

  it('says which path is wrong when CHROMIUM_PATH cannot be run', () => {
    expect(() => findChromium(machine([chromium], { CHROMIUM_PATH: '/gone' }))).toThrow(/"\/gone"/)
  })

  it('prefers a system Chromium, then Chrome, then Playwright’s own', () => {
    expect(findChromium(machine([chrome, chromium, '/cache/playwright/chrome']))).toBe(chromium)
    expect(findChromium(machine([chrome, '/cache/playwright/chrome']))).toBe(chrome)
    expect(findChromium(machine(['/cache/playwright/chrome']))).toBe('/cache/playwright/chrome')
  })

  it('returns null where there is none', () => {
    expect(findChromium(machine([]))).toBeNull()
  })
})
