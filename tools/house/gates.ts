import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What one gate of the test run came to. */
export interface GateResult {
  readonly passed: number
  readonly failed: number
}

/** One gate: a name, and a command that is judged by its exit code or by the report it writes. */
export interface Gate {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
  /** File with the runner's own counts; without it the gate counts as one. */
  readonly report?: { readonly file: string; read(text: string): GateResult }
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Counts of Vitest's JSON report. A suite that could not load has no failed test, so `success` counts too. */
export function readVitest(text: string): GateResult {
  const report = vitestReport.parse(JSON.parse(text))
  const failed = report.numFailedTests === 0 && !report.success ? 1 : report.numFailedTests
  return { passed: report.numPassedTests, failed }
}

/** Counts of Playwright's JSON report; a flaky test has failed once and counts as failed. */
export function readPlaywright(text: string): GateResult {
  const { stats } = playwrightReport.parse(JSON.parse(text))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/**
 * Runs a gate. A runner that exits non-zero has at least one failure, and one that reports no test at all has failed:
 * nothing counts as passed that did not run.
 *
 * @param aside  holds the gate's output back until it has ended, for one that runs beside others
 */
export async function runGate(gate: Gate, aside = false): Promise<GateResult> {
  const status = await run(gate, aside)
  if (!gate.report) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!existsSync(gate.report.file)) return { passed: 0, failed: 1 }
  const counts = gate.report.read(readFileSync(gate.report.file, 'utf8'))
  const nothingRan = counts.passed + counts.failed === 0
  return { passed: counts.passed, failed: Math.max(counts.failed, status === 0 && !nothingRan ? 0 : 1) }
}

/** Exit code of a gate's command; null where it was killed or could not be started. */
function run({ command, env }: Gate, aside: boolean): Promise<number | null> {
  const [program, ...args] = command
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    const said: Buffer[] = []
    const hear = (chunk: Buffer) => said.push(chunk)
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    const end = (status: number | null) => {
      process.stdout.write(Buffer.concat(said))
      resolve(status)
    }
    child.on('error', () => end(null))
    child.on('close', end)
  })
}
