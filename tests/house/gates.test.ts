import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPlaywright, readVitest, runGate } from '../../tools/house/gates'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gates-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const node = (code: string): [string, ...string[]] => [process.execPath, '-e', code]

describe('runGate', () => {
  it('counts a gate without a report by its exit code', async () => {
    expect(await runGate({ name: 'good', command: node('') })).toEqual({ passed: 1, failed: 0 })
    expect(await runGate({ name: 'bad', command: node('process.exit(3)') })).toEqual({ passed: 0, failed: 1 })
  })

  it('fails a command that cannot be started, also aside', async () => {
    expect(await runGate({ name: 'none', command: ['no-such-program'] }, true)).toEqual({
      passed: 0,
      failed: 1,
    })
    expect(await runGate({ name: 'aside', command: node('') }, true)).toEqual({ passed: 1, failed: 0 })
  })

  it('fails a runner that wrote no report', async () => {
    const report = { file: join(folder, 'none.json'), read: readVitest }
    expect(await runGate({ name: 'silent', command: node(''), report })).toEqual({ passed: 0, failed: 1 })
  })

  it('fails a runner that ran no test, and one that exits non-zero', async () => {
    const file = join(folder, 'report.json')
    const report = { file, read: readVitest }
    writeFileSync(file, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, success: true }))
    expect(await runGate({ name: 'empty', command: node(''), report })).toEqual({ passed: 0, failed: 1 })
    writeFileSync(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 0, success: true }))
    expect(await runGate({ name: 'crash', command: node('process.exit(1)'), report })).toEqual({
      passed: 5,
      failed: 1,
    })
    expect(await runGate({ name: 'good', command: node(''), report })).toEqual({ passed: 5, failed: 0 })
  })
})

describe('reports', () => {
  it('counts a Vitest suite that could not load as failed', () => {
    const text = JSON.stringify({ numPassedTests: 7, numFailedTests: 0, success: false })
    expect(readVitest(text)).toEqual({ passed: 7, failed: 1 })
  })

  it('counts a flaky Playwright test as failed', () => {
    const text = JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 0 } })
    expect(readPlaywright(text)).toEqual({ passed: 4, failed: 3 })
  })
})
