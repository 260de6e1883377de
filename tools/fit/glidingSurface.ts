/**
 * Fits the gliding surface to the outer faces of ribs 2–8 on the reference scans.
 *
 *   npx tsx tools/fit/glidingSurface.ts            prints centre, radii and errors
 *   npx tsx tools/fit/glidingSurface.ts --write    writes src/anatomy/body/glidingSurface.ts
 *
 * One ellipsoid for both sides: its axes lie along the thorax frame and its centre in the midline. Fitted are the rib
 * faces lateral to the rib angles (6 cm from the midline) and behind the anterior axillary line: medial to the angles the
 * ribs turn forward into the gutter that the erector spinae fills, and the blade glides over the muscle, not into the
 * gutter. (A free centre for each side sank into it: root mean square 3.6 mm, but a blade drawn back 15° would have had
 * to turn out by 27°.)
 */
import { writeFileSync } from 'node:fs'
import { leastSquares } from '../../src/math/linear'
import { ellipsoidDistance, ellipsoidHit, type Ellipsoid } from '../../src/math/ellipsoid'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { toThorax } from '../../src/kinematics/frames'
import { dot, normalize, sub, type Vec3 } from '../../src/math/vec3'
import { hasScans, loadScan, sampleSurface } from './scans'

if (!hasScans()) {
  console.log('fit/glidingSurface: the reference scans are not here; nothing fitted.')
  process.exit(0)
}

const points: Vec3[] = []
for (let rib = 2; rib <= 8; rib++) {
  const { points: p, normals: n } = sampleSurface(await loadScan(`rib-0${rib}-r`), 6000)
  for (let i = 0; i < p.length; i += 3) {
    const at: Vec3 = [p[i]!, p[i + 1]!, p[i + 2]!]
    const outward = normalize(sub(at, [0.1, at[1], 0.02]))
    if (dot(outward, [n[i]!, n[i + 1]!, n[i + 2]!]) < 0.6) continue
    if (at[0] > 0.13 || at[2] < 0.06) continue
    points.push(toThorax(at))
  }
}

const hit = ellipsoidHit()
const surface = (x: readonly number[]): Ellipsoid => ({
  centre: [x[0]!, x[1]!, 0],
  radii: [x[2]!, x[3]!, x[4]!],
})
const distances = (x: readonly number[]): readonly number[] => {
  const e = surface(x)
  return points.map((p) => ellipsoidDistance(e, p[0], p[1], p[2], hit).distance)
}
const rms = (d: readonly number[]): number => Math.sqrt(d.reduce((s, v) => s + v * v, 0) / d.length)

let x: readonly number[] = [-0.05, -0.12, 0.12, 0.2, 0.12]
for (let round = 0; round < 60; round++) {
  const d = distances(x)
  const h = 1e-6
  const columns = x.map((_, k) => {
    const moved = distances(x.map((v, i) => (i === k ? v + h : v)))
    return moved.map((v, i) => (v - d[i]!) / h)
  })
  const step = leastSquares(
    points.map((_, i) => columns.map((c) => c[i]!)),
    d.map((v) => -v),
    undefined,
    points.length * 1e-4,
  )
  x = x.map((v, k) => v + step[k]!)
}

const d = distances(x)
const mm = (v: number): string => (v * 1000).toFixed(1)
console.log(
  'points',
  points.length,
  'centre',
  x.slice(0, 2).map(mm).join(', '),
  'radii',
  x.slice(2).map(mm).join(', '),
)
console.log('rms', mm(rms(d)), 'worst', mm(Math.max(...d)), mm(Math.min(...d)))
const e = surface(x)
for (const name of ['TS', 'AI', 'AA', 'AC', 'GH', 'PC'] as const) {
  const p = toThorax(LANDMARKS[name])
  console.log(
    name,
    mm(ellipsoidDistance(e, p[0], p[1], p[2], hit).distance),
    [hit.nx, hit.ny, hit.nz].map((v) => v.toFixed(3)).join(' '),
  )
}
for (let k = 0; k < 6; k++) {
  const lo = -0.2 + k * 0.03
  const part = d.filter((_, i) => points[i]![1] >= lo && points[i]![1] < lo + 0.03)
  if (part.length)
    console.log(
      'y',
      lo.toFixed(2),
      part.length,
      'mean',
      mm(part.reduce((a, b) => a + b, 0) / part.length),
      'rms',
      mm(rms(part)),
    )
}
if (process.argv.includes('--write')) {
  const round = (v: readonly number[]): string => `[${v.map((c) => Number(c.toFixed(4))).join(', ')}]`
  writeFileSync(
    'src/anatomy/body/glidingSurface.ts',
    `import type { Ellipsoid } from '../../math/ellipsoid'

/**
 * Surface that the scapula glides on: ellipsoid fitted to the outer faces of ribs 2–8 from the rib angles to the
 * anterior axillary line, root mean square ${mm(rms(d))} mm off them. Thorax frame (origin IJ, ISB axes) [m]; one surface for both
 * sides.
 * Form after van der Helm 1994, J Biomech 27:527–550. Written by tools/fit/glidingSurface.ts; source of the
 * figures: BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0.
 */
export const GLIDING_SURFACE: Ellipsoid = { centre: ${round(e.centre)}, radii: ${round(e.radii)} }
`,
  )
}
