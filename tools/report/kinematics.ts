/**
 * Reports what the kinematics core does: `npx tsx tools/report/kinematics.ts` prints errors against Ludewig et al. 2009 by
 * angle and plane with the rest offset beside them, and the end of every action; `--json` prints every row.
 */
import { readFileSync } from 'node:fs'
import { actionRows, poseRow, REPORT_FRACTIONS, rhythmRows } from '../../src/kinematics/report'
import { raisedShoulder } from '../../src/kinematics/shoulder'

if (process.argv.includes('--json')) {
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toFixed(6)) : value
  process.stdout.write(JSON.stringify({ rhythm: rhythmRows(), actions: actionRows() }, rounded) + '\n')
} else {
  printErrors()
  printActions()
}

interface Table {
  readonly elevations: readonly number[]
  readonly rows: readonly {
    readonly joint: string
    readonly angle: string
    readonly plane: number
    readonly values: readonly number[]
  }[]
}

function printErrors(): void {
  const table = JSON.parse(
    readFileSync(new URL('../../tests/fixtures/ludewig-2009.json', import.meta.url), 'utf8'),
  ) as Table
  const rms = (v: readonly number[]): number => Math.sqrt(v.reduce((s, x) => s + x * x, 0) / v.length)
  console.log('Arm raising 30–120° against Ludewig 2009 [deg]: rms of the change from 30°; mean offset')
  for (const { joint, angle, plane, values } of table.rows) {
    const gaps = table.elevations.map((elevation, k) => {
      const row = poseRow(raisedShoulder((plane * Math.PI) / 180, (elevation * Math.PI) / 180), 'r')
      const angles: Readonly<Record<string, number>> = joint === 'SC' ? row.sc : row.st
      return (angles[angle] ?? Number.NaN) - values[k]!
    })
    const change = rms(gaps.map((gap) => gap - gaps[0]!))
    const offset = gaps.reduce((s, g) => s + g, 0) / gaps.length
    console.log(
      `  ${joint} ${angle.padEnd(12)} plane ${String(plane).padStart(2)}  rms ${change.toFixed(1)}  offset ${offset.toFixed(1)}`,
    )
  }
}

function printActions(): void {
  console.log('Actions at their end: slide cm, height cm, upward rotation, winging, border to spine cm')
  for (const row of actionRows())
    if (row.side === 'r' && row.fraction === REPORT_FRACTIONS[REPORT_FRACTIONS.length - 1])
      console.log(
        `  ${row.action.padEnd(18)}`,
        Object.values(row.freedoms)
          .map((v) => v.toFixed(1).padStart(6))
          .join(' '),
      )
}
