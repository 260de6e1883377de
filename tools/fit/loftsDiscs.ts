/**
 * Measures the intervertebral discs: fits plane, outline and faces to the scans and writes
 * src/anatomy/figures/lofts/discs.ts. `npx tsx tools/fit/loftsDiscs.ts [REGEX]`
 */
import type { DiscFigure } from '../../src/anatomy/figures/lofts/types'
import { discMesh, discPoints } from '../../src/pipeline/loft/disc'
import { DISC_AROUND } from '../../src/pipeline/bones/loftDetail'
import type { IndexedMesh } from '../../src/pipeline/part'
import { fitSurface, type Prior } from './loftsSolve'
import { writeFigures } from './loftsWrite'
import { compare, hasScans, loadScan, sampleSurface } from './scans'

const LEVELS: readonly string[] = [
  ...[2, 3, 4, 5, 6, 7].map((n) => `c${n}`),
  ...Array.from({ length: 12 }, (_, i) => `t${i + 1}`),
  ...[1, 2, 3, 4, 5].map((n) => `l${n}`),
]
const WAVES = 5
const TERMS = 13

if (!hasScans()) {
  console.log('fit/loftsDiscs: the reference scans are not here, nothing was measured.')
} else {
  const wanted = new RegExp(process.argv[2] ?? '.')
  const fitted = new Map<string, DiscFigure>()
  const ids = LEVELS.map((level) => `disc-${level}`)
  for (const id of ids) {
    if (!wanted.test(id)) continue
    const scan = await loadScan(id)
    const figure = fitDisc(scan)
    const { mean, p95, volumeRatio } = compare(discMesh(figure, DISC_AROUND), scan)
    console.log(
      `${id.padEnd(10)} mean ${(mean * 1000).toFixed(2)} mm  p95 ${(p95 * 1000).toFixed(2)} mm  volume ${volumeRatio.toFixed(3)}`,
    )
    fitted.set(id, figure)
  }
  await writeFigures({
    file: 'discs',
    type: 'DiscFigure',
    title: 'Intervertebral discs, each named after the vertebra above it.',
    script: 'tools/fit/loftsDiscs.ts',
    ids,
    fitted,
  })
}

function fitDisc(scan: IndexedMesh): DiscFigure {
  const start = pack(firstGuess(scan))
  const { parameters } = fitSurface({
    scan,
    start,
    steps: Float64Array.from(start, (_, i) =>
      i === 3 || i === 4 ? 0.1 : i > 6 && i < 7 + 2 * WAVES ? 0.2 : 0.02,
    ),
    priors: priors(start),
    rounds: 40,
    samples: 3000,
    clamp: (p) => {
      const rim = p.length - 1
      p[rim] = Math.min(Math.max(p[rim]!, 0.5), 2)
    },
    freeze: (p) => ({
      faces: [discMesh(unpack(p), DISC_AROUND).indices],
      points: (q) => discPoints(unpack(q), DISC_AROUND),
    }),
  })
  const tenth = (x: number): number => Math.round(x * 10) / 10 + 0
  return unpack(parameters.map(tenth))
}

/** Centre and plane by principal axes; round outline; flat faces 5 mm apart. */
function firstGuess(scan: IndexedMesh): DiscFigure {
  const { points } = sampleSurface(scan, 3000)
  const n = points.length / 3
  const centre: [number, number, number] = [0, 0, 0]
  for (let i = 0; i < points.length; i++) centre[(i % 3) as 0 | 1 | 2] += (points[i]! * 1000) / n
  let [xx, xz, zz, xy, zy] = [0, 0, 0, 0, 0]
  for (let i = 0; i < n; i++) {
    const [x, y, z] = [0, 1, 2].map((k) => points[3 * i + k]! * 1000 - centre[k as 0 | 1 | 2]) as [
      number,
      number,
      number,
    ]
    xx += (x * x) / n
    xz += (x * z) / n
    zz += (z * z) / n
    xy += (x * y) / n
    zy += (z * y) / n
  }
  // least-squares plane y = g x + h z
  const det = xx * zz - xz * xz
  const g = (xy * zz - zy * xz) / det
  const h = (zy * xx - xy * xz) / det
  return {
    centre,
    pitch: (-Math.atan(g) * 180) / Math.PI,
    roll: (-Math.atan(h) * 180) / Math.PI,
    outline: [1.85 * Math.sqrt(zz), 1.85 * Math.sqrt(xx), ...new Array<number>(2 * WAVES).fill(0)],
    lower: [-2.5, ...new Array<number>(TERMS - 1).fill(0)],
    upper: [2.5, ...new Array<number>(TERMS - 1).fill(0)],
    rim: 0.8,
  }
}

function pack(f: DiscFigure): Float64Array {
  return Float64Array.from([
    ...[...f.centre, f.pitch, f.roll],
    ...[...f.outline, ...f.lower, ...f.upper],
    f.rim,
  ])
}

function unpack(p: Float64Array): DiscFigure {
  const outlineEnd = 7 + 2 * WAVES
  return {
    centre: [p[0]!, p[1]!, p[2]!],
    pitch: p[3]!,
    roll: p[4]!,
    outline: Array.from(p.subarray(5, outlineEnd)),
    lower: Array.from(p.subarray(outlineEnd, outlineEnd + TERMS)),
    upper: Array.from(p.subarray(outlineEnd + TERMS, outlineEnd + 2 * TERMS)),
    rim: p[outlineEnd + 2 * TERMS]!,
  }
}

/** Keeps figures small that the surface does not ask for, and the plane and middle between the two faces. */
function priors(start: Float64Array): Prior[] {
  const out: Prior[] = []
  const outlineEnd = 7 + 2 * WAVES
  for (let i = 7; i < outlineEnd; i++) out.push({ terms: [[i, 0.003]], target: 0 })
  for (let k = 3; k < TERMS; k++) {
    const weight = k < 6 ? 0.015 : 0.03
    for (const face of [outlineEnd, outlineEnd + TERMS]) out.push({ terms: [[face + k, weight]], target: 0 })
  }
  for (let k = 0; k < 3; k++)
    out.push({
      terms: [
        [outlineEnd + k, 0.3],
        [outlineEnd + TERMS + k, 0.3],
      ],
      target: 0,
    })
  out.push({ terms: [[start.length - 1, 0.1]], target: 0.08 })
  // the outline's own even wave repeats half-width against half-depth
  out.push({ terms: [[7, 0.05]], target: 0 })
  return out
}
