import { mkdirSync, rmSync } from 'node:fs'
import { ensureChromium } from './chromium'
import { readPlaywright, readVitest, runGate, type Gate } from './gates'

const UNIT = 'out/reports/unit.json'
const E2E = 'out/reports/e2e.json'

/** Takes minutes on one core, so it runs beside all others. */
const rebuild: Gate = {
  name: 'model, rebuilt byte for byte',
  command: ['npx', 'tsx', 'src/pipeline/inspect/rebuild.ts'],
  // Most of what it makes dies young: a nursery this large spares half a minute of tidying.
  env: { NODE_OPTIONS: '--max-semi-space-size=64' },
}
const quick: readonly Gate[] = [
  { name: 'format', command: ['npx', 'prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['npx', 'eslint', '--max-warnings=0', '.'] },
  { name: 'types', command: ['npx', 'tsc', '-p', '.'] },
  {
    name: 'unit, property and content tests',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    report: { file: UNIT, read: readVitest },
  },
  { name: 'model checks and glTF validator', command: ['npx', 'tsx', 'src/pipeline/inspect/check.ts'] },
  { name: 'build', command: ['npx', 'vite', 'build', '--logLevel=warn'] },
  { name: 'size budget', command: ['npx', 'tsx', 'tools/house/budget.ts'] },
]
const journeys: Gate = {
  name: 'end-to-end tests',
  command: ['npx', 'playwright', 'test'],
  env: { E2E_JSON: E2E },
  report: { file: E2E, read: readPlaywright },
}

rmSync('out/reports', { recursive: true, force: true })
mkdirSync('out/reports', { recursive: true })

let passed = 0
let failed = 0
const lines: string[] = []
try {
  process.env['CHROMIUM_PATH'] = ensureChromium()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
}
const beside = pass(rebuild, true)
for (const gate of quick) await pass(gate)
await pass(journeys)
await beside
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function pass(gate: Gate, aside = false): Promise<void> {
  if (!aside) console.log(`\n── ${gate.name}`)
  const start = performance.now()
  const result = await runGate(gate, aside)
  passed += result.passed
  failed += result.failed
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  lines.push(
    `${result.failed === 0 ? '✓' : '✗'} ${gate.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  )
}
