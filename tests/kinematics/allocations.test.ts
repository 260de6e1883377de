import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const BENCH = fileURLToPath(new URL('../bench/allocations.ts', import.meta.url))
/** Bytes a step that count as none: a dozen numbers handed over in boxes. One pose as objects was 3 kB, a drag 10 kB. */
const NONE = 256
/** The same for the lengths of all muscles, which are asked for half as often and were 34 kB. */
const FEW = 1024

describe('a frame of the live path', () => {
  // In a process of its own: the compiler of this one works for all tests, and its heap is not ours alone.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=256', '--import', 'tsx', BENCH],
    { encoding: 'utf8' },
  )

  it('makes nothing, whatever moves: actions, arm slider, drag, the way home, exercises right and wrong', () => {
    expect(stderr).toBe('')
    const bytes = JSON.parse(stdout) as Readonly<Record<string, number>>
    expect(Object.keys(bytes).length).toBeGreaterThan(13)
    for (const [name, value] of Object.entries(bytes))
      expect(value, name).toBeLessThan(name === 'muscle lengths' ? FEW : NONE)
  })
})
