/**
 * Measures the landmarks of this body on the reference scans and writes `src/anatomy/body/landmarkFigures.ts`.
 *
 *   npx tsx tools/fit/landmarks.ts            prints them [mm]
 *   npx tsx tools/fit/landmarks.ts --write    writes the figures
 *
 * Definitions after Wu et al. 2005; where a scan offers something better than palpation (joint centres), that is used.
 */
import { writeFileSync } from 'node:fs'
import { fitSphere } from '../../src/math/sphereFit'
import { add, cross, distance, dot, normalize, scale, sub, type Vec3 } from '../../src/math/vec3'
import { hasScans, loadScan, sampleSurface, scanProbe } from './scans'

if (!hasScans()) {
  console.log('fit/landmarks: the reference scans are not here; nothing measured.')
  process.exit(0)
}

/** Surface points of a scan, spread by area. */
async function surface(id: string, count = 40000): Promise<readonly Vec3[]> {
  const { points } = sampleSurface(await loadScan(id), count)
  return Array.from({ length: count }, (_, i): Vec3 => [
    points[3 * i]!,
    points[3 * i + 1]!,
    points[3 * i + 2]!,
  ])
}

const mean = (points: readonly Vec3[]): Vec3 =>
  scale(
    points.reduce((s, p) => add(s, p), [0, 0, 0] as Vec3),
    1 / points.length,
  )

/** Mean of the points within `reach` [m] of the one that lies farthest along `direction`. */
function extreme(points: readonly Vec3[], direction: Vec3, reach = 0.0015): Vec3 {
  const tip = points.reduce((a, b) => (dot(b, direction) > dot(a, direction) ? b : a))
  return mean(points.filter((p) => distance(p, tip) <= reach))
}

/** Middle of the contact of two scans: mean of the points of either within `gap` [m] of the other. */
async function contact(a: string, b: string, gap: number): Promise<Vec3> {
  const [pa, pb] = [await scanProbe(a), await scanProbe(b)]
  const onA = (await surface(a)).filter((p) => pb.closest(p).distance <= gap)
  const onB = (await surface(b)).filter((p) => pa.closest(p).distance <= gap)
  return scale(add(mean(onA), mean(onB)), 0.5)
}

const scapula = await surface('scapula-r')
const clavicle = await surface('clavicle-r')
const humerus = await surface('humerus-r')
const radius = await surface('radius-r')
const ulna = await surface('ulna-r')
const manubrium = await surface('manubrium')
const occipital = await surface('occipital')
const hip = await surface('hip-bone-r')

// Thorax. IJ is the deepest point of the jugular notch: the top of the manubrium in the midline.
const midline = (points: readonly Vec3[], half = 0.003): readonly Vec3[] =>
  points.filter((p) => Math.abs(p[2]) < half)
const onMidline = (p: Vec3): Vec3 => [p[0], p[1], 0]
const IJ = onMidline(extreme(midline(manubrium), [0, 1, 0]))
const PX = onMidline(extreme(await surface('sternal-body'), [0, -1, 0]))
const C7 = onMidline(extreme(await surface('vertebra-c7'), [-1, 0, 0]))
const T8 = onMidline(extreme(await surface('vertebra-t8'), [-1, -0.5, 0]))

// The humeral head: surface points looking up, in and back, refitted on what is round.
const headSeed = humerus.filter((p) => p[1] > 1.315 && p[2] < 0.155)
const head = fitSphere(headSeed, 0.0012, 12)

// Girdle.
const SC = await contact('clavicle-r', 'manubrium', 0.003)
const AC = await contact('clavicle-r', 'scapula-r', 0.003)
const AI = extreme(scapula, [0.1, -1, 0], 0.003)
const AA = extreme(scapula, [-1, 0, 1])
const PC = extreme(scapula, [1, 0, 0])
const TS = spineRoot()

/** TS: where the line along the crest of the scapular spine (its medial 35 mm) meets the medial border. */
function spineRoot(): Vec3 {
  const crest: Vec3[] = []
  for (let z = 0.066; z < 0.1; z += 0.002) {
    const slab = scapula.filter((p) => p[2] >= z && p[2] < z + 0.002 && p[1] > 1.305 && p[1] < 1.335)
    if (slab.length > 3) crest.push(extreme(slab, [-1, 0.3, 0], 0.001))
  }
  const level = crest.reduce((s, p) => s + p[1], 0) / crest.length
  const band = scapula.filter((p) => Math.abs(p[1] - level) < 0.003)
  return extreme(band, [0, 0, -1])
}

/** The medial border a third of the way down from TS to AI: what comes nearest to the ribs as the blade turns up. */
const border = (() => {
  const along = normalize(sub(AI, TS))
  const blade = sub(TS, head.centre)
  const medial = normalize(sub(blade, scale(along, dot(blade, along))))
  const third = add(TS, scale(along, distance(TS, AI) / 3))
  return extreme(
    scapula.filter((p) => Math.abs(dot(sub(p, third), along)) < 0.003),
    medial,
  )
})()

// Conoid ligament: from the knuckle of the coracoid to the conoid tubercle, the lowest point of the clavicle's lateral bend.
const tubercle = extreme(
  clavicle.filter((p) => p[2] > 0.1 && p[2] < 0.113),
  [-0.2, -1, 0],
  0.003,
)
const knuckle = (() => {
  const coracoidBase = scapula.filter((p) => p[0] > 0.055 && p[2] > 0.1 && p[2] < 0.125 && p[1] > 1.33)
  const least = Math.min(...coracoidBase.map((p) => distance(p, tubercle)))
  return mean(coracoidBase.filter((p) => distance(p, tubercle) < least + 0.003))
})()

// Humerus.
const distal = humerus.filter((p) => p[1] < 1.08)
const EL = extreme(distal, [-0.2, 0, 1], 0.002)
const EM = extreme(distal, [-0.2, 0, -1], 0.002)

// Elbow: line from the middle of the trochlea's medial flange (circle across the epicondylar axis) to the middle of the
// capitulum (sphere).
const capitulum = fitSphere(
  humerus.filter((p) => p[1] < 1.06 && p[2] > 0.221 && p[2] < 0.236 && p[0] > 0.06),
  0.001,
  10,
)
const trochlea = circleAcross(
  humerus.filter((p) => p[1] < 1.056 && p[2] > 0.1965 && p[2] < 0.2035),
  normalize(sub(EL, EM)),
)

/** Middle of the circle that surface points make when looked at along `axis`. */
function circleAcross(points: readonly Vec3[], axis: Vec3): Vec3 {
  const up = normalize(cross(axis, [1, 0, 0]))
  const front = cross(up, axis)
  const flat = points.flatMap((p): Vec3[] => [
    [dot(p, front), dot(p, up), 0.001],
    [dot(p, front), dot(p, up), -0.001],
  ])
  const { centre } = fitSphere(flat, 0.002, 10)
  return add(add(scale(front, centre[0]), scale(up, centre[1])), scale(axis, dot(mean(points), axis)))
}

// Forearm: from the middle of the radial head to the middle of the ulnar head; wrist between the styloids.
const radialHead = mean(radius.filter((p) => p[1] > 1.036))
const ulnarHead = mean(ulna.filter((p) => p[1] < 0.832))
const RS = extreme(radius, [0, -1, 0.4], 0.002)
const US = extreme(ulna, [0, -1, -0.2], 0.002)

// Column: middle of the disc between C7 and T1; middle of the two occipital condyles on the atlas.
const neck = onMidline(mean(await surface('disc-c7')))
const waist = onMidline(mean(await surface('disc-t12')))
const atlas = await scanProbe('vertebra-c1')
const condyles = occipital.filter((p) => p[1] < 1.505 && atlas.closest(p).distance < 0.003)
const headCentre = onMidline(mean(condyles))

// Hip: sphere fit to the acetabulum.
const socket = (() => {
  const seed: Vec3 = [0.07, 0.83, 0.09]
  const near = hip.filter((p) => distance(p, seed) < 0.045 && p[2] > 0.06)
  return fitSphere(near, 0.002, 15)
})()

const figures: Readonly<Record<string, Vec3>> = {
  IJ,
  PX,
  C7,
  T8,
  SC,
  AC,
  AA,
  TS,
  AI,
  border,
  PC,
  GH: head.centre,
  EL,
  EM,
  RS,
  US,
  conoidCoracoid: knuckle,
  conoidClavicle: tubercle,
  trochlea,
  capitulum: capitulum.centre,
  radialHead,
  ulnarHead,
  wrist: scale(add(RS, US), 0.5),
  waist,
  neck,
  head: headCentre,
  hip: socket.centre,
}

const mm = (v: number): string => (v * 1000).toFixed(1)
for (const [name, p] of Object.entries(figures)) console.log(name.padEnd(16), p.map(mm).join(', '))
console.log(
  `radii: humeral head ${mm(head.radius)}, capitulum ${mm(capitulum.radius)}, acetabulum ${mm(socket.radius)}; ` +
    `lengths: clavicle ${mm(distance(SC, AC))}, conoid ${mm(distance(knuckle, tubercle))}`,
)

if (process.argv.includes('--write')) {
  const rows = Object.entries(figures).map(
    ([name, p]) => `  ${name}: [${p.map((v) => Number(v.toFixed(4))).join(', ')}],`,
  )
  writeFileSync(
    'src/anatomy/body/landmarkFigures.ts',
    [
      '/**',
      ' * Written by tools/fit/landmarks.ts; do not edit. Landmarks of the right side and the midline, body frame [m].',
      ' * Source: BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0, measured by that script.',
      ' */',
      'export const LANDMARK_FIGURES = {',
      ...rows,
      '} as const',
      '',
      '/** Radii of the fitted spheres [m]. */',
      `export const HUMERAL_HEAD_RADIUS = ${head.radius.toFixed(4)}`,
      '',
    ].join('\n'),
  )
}
