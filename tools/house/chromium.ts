import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Flags that make headless Chromium draw WebGL in software, the same on every machine. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** What the finder asks of the machine; tests give their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  isExecutable(path: string): boolean
  /** Path of Playwright's own Chromium, whether or not it is there. */
  playwrightPath(): string
}

/**
 * Path of a Chromium-family browser: `CHROMIUM_PATH`, then a system Chromium, Chrome or Edge, then Playwright's own;
 * null where there is none.
 * @throws {Error} when `CHROMIUM_PATH` names something that cannot be run
 */
export function findChromium(machine: Machine = thisMachine): string | null {
  const asked = machine.env['CHROMIUM_PATH']
  if (asked) {
    if (machine.isExecutable(asked)) return asked
    throw new Error(
      `CHROMIUM_PATH is "${asked}", which cannot be run. Set it to a browser's program, or unset it.`,
    )
  }
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...FIXED,
    machine.playwrightPath(),
  ]
  return candidates.find((path) => machine.isExecutable(path)) ?? null
}

/**
 * As `findChromium`, and where there is none installs Debian's when it may (root, apt).
 * @throws {Error} with one line that says what to install, when it may not
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (mayInstall) {
    console.log('No Chromium found: installing Debian’s …')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const now = findChromium()
    if (now) return now
  }
  throw new Error(
    'No Chromium, Chrome or Edge found: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.',
  )
}

const thisMachine: Machine = {
  env: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  },
  playwrightPath: () => chromium.executablePath(),
}
