/**
 * Fits the scapulohumeral rhythm to Ludewig et al. 2009 (bone pins, 12 healthy adults, arm raising 30–120°): for each
 * angle and plane a parabola in the arm's elevation.
 *
 *   npx tsx tools/fit/rhythm.ts            prints coefficients and errors
 *   npx tsx tools/fit/rhythm.ts --write    writes src/kinematics/rhythmFigures.ts
 *
 * Parabolas and not cubics: the tables' own scatter is 0.1–0.6°, and a cubic's end slopes, on which full elevation is
 * extrapolated, follow the last two rows.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { leastSquares } from '../../src/math/linear'

const TABLE = join(process.cwd(), '../shared/reference/kinematics/ludewig-2009.csv')
if (!existsSync(TABLE)) {
  console.log('fit/rhythm: the published tables are not here; nothing fitted.')
  process.exit(0)
}

const rows = readFileSync(TABLE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))

const PLANES = ['elevationFrontal', 'elevationScapular', 'elevationSagittal'] as const
const ANGLES = [
  ['SC', 'protraction'],
  ['SC', 'elevation'],
  ['SC', 'rotation'],
  ['ST', 'protraction'],
  ['ST', 'medRotation'],
  ['ST', 'tilt'],
] as const

/** Elevation 75° ± 45° as −1 to 1. */
const unit = (elevationDeg: number): number => (elevationDeg - 75) / 45

const lines: string[] = []
for (const [joint, angle] of ANGLES) {
  const parabolas = PLANES.map((plane) => {
    const points = rows
      .filter((r) => r[1] === joint && r[2] === plane && r[4] === angle)
      .map((r) => [Number(r[5]), Number(r[6])] as const)
    const c = leastSquares(
      points.map(([e]) => [1, unit(e), unit(e) ** 2]),
      points.map(([, v]) => v),
    )
    const errors = points.map(([e, v]) => c[0]! + c[1]! * unit(e) + c[2]! * unit(e) ** 2 - v)
    const rms = Math.sqrt(errors.reduce((s, x) => s + x * x, 0) / errors.length)
    console.log(joint, angle, plane, c.map((v) => v.toFixed(3)).join(' '), 'rms', rms.toFixed(2))
    return `[${c.map((v) => Number(v.toFixed(3))).join(', ')}]`
  })
  lines.push(`  // ${joint} ${angle}`, `  [${parabolas.join(', ')}],`)
}

if (process.argv.includes('--write')) {
  writeFileSync(
    'src/kinematics/rhythmFigures.ts',
    `/**
 * Written by tools/fit/rhythm.ts; do not edit. Clavicle and scapula angles in arm raising: for each of six angles (ISB
 * order and signs, degrees) the parabola c0 + c1·u + c2·u², u = (elevation − 75°)/45°, in the frontal, the scapular (40°)
 * and the sagittal plane. Source: Ludewig et al. 2009, J Bone Joint Surg Am 91:378–389, doi:10.2106/JBJS.G.01483, tables
 * of 30–120°; the fits leave 0.1–0.6° root mean square.
 */
export const RHYTHM_PARABOLAS: readonly (readonly (readonly [number, number, number])[])[] = [
${lines.join('\n')}
]
`,
  )
}
