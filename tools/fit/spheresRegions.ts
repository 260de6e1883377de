/**
 * Names the balls of a fit by the region of the bone that they stand for: scapula and hip by the nearest of a few named
 * places, vertebrae by where they lie about body and canal, sternum and sacrum by height.
 */
import type { BallFigure } from '../../src/anatomy/figures/spheres/types'
import type { Vec3 } from '../../src/math/vec3'
import type { Target } from './spheresTarget'

/** Named places in the bone's frame [mm], read off the scan; a ball takes the name of the nearest. */
type Places = Readonly<Record<string, readonly Vec3[]>>

const SCAPULA: Places = {
  acromion: [
    [25, 75, 42],
    [13, 73, 46],
    [0, 68, 46],
    [6, 71, 36],
  ],
  spine: [
    [-14, 63, 25],
    [-20, 60, 17],
    [-28, 54, 3],
    [-36, 44, -12],
    [-39, 40, -17],
    [-40, 37, -30],
    [-11, 54, 23],
    [-9, 45, 15],
    [-20, 49, 4],
    [-24, 45, -5],
    [-9, 38, 1],
    [-16, 39, -10],
    [-22, 39, -18],
  ],
  'root-of-spine': [
    [-40, 36, -42],
    [-41, 35, -48],
  ],
  coracoid: [
    [31, 61, 9],
    [41, 60, 13],
    [49, 56, 17],
    [24, 59, 5],
    [18, 53, 5],
  ],
  glenoid: [
    [21, 51, 20],
    [14, 42, 25],
    [25, 41, 22],
    [26, 31, 23],
    [22, 27, 27],
    [9, 41, 29],
    [13, 27, 29],
  ],
  neck: [
    [8, 42, 11],
    [4, 42, 17],
    [0, 38, 11],
    [8, 35, 17],
  ],
  'lateral-border': [
    [7, 21, 18],
    [2, 10, 15],
    [-7, -2, 9],
    [-13, -11, 6],
    [-19, -21, 4],
    [-25, -29, 0],
    [-31, -41, -5],
    [-35, -50, -8],
    [-34, -60, -8],
  ],
  'inferior-angle': [
    [-45, -76, -22],
    [-48, -68, -26],
    [-42, -72, -17],
    [-38, -68, -12],
  ],
  'medial-border': [
    [-37, 48, -50],
    [-44, 25, -52],
    [-44, 15, -53],
    [-46, 0, -52],
    [-49, -10, -51],
    [-50, -27, -43],
    [-54, -45, -40],
    [-52, -58, -36],
  ],
  'superior-angle': [
    [-22, 70, -34],
    [-26, 65, -39],
  ],
  'superior-border': [
    [-10, 62, -26],
    [-3, 58, -18],
    [2, 53, -10],
    [5, 48, -2],
    [11, 47, 4],
  ],
  'supraspinous-fossa': [
    [-20, 57, -34],
    [-8, 51, -20],
    [-24, 45, -30],
    [-3, 46, -8],
    [-31, 41, -30],
  ],
  'infraspinous-fossa': [
    [-7, 29, 4],
    [-19, 25, -8],
    [-30, 30, -32],
    [-38, 12, -42],
    [-32, 10, -24],
    [-10, 5, 2],
    [-24, 0, -9],
    [-35, -7, -20],
    [-43, -6, -37],
    [-27, -20, -7],
    [-40, -18, -26],
    [-39, -32, -21],
    [-38, -43, -16],
    [-46, -43, -29],
    [-43, -56, -20],
  ],
}

/** Places on the hip bone as shares of its bounding box: forward, up, to the right. */
const HIP: Places = {
  'iliac-crest': [
    [0.1, 0.8, 0.25],
    [0.3, 0.97, 0.5],
    [0.6, 0.95, 0.85],
    [0.85, 0.8, 0.95],
  ],
  'iliac-wing': [
    [0.4, 0.75, 0.5],
    [0.65, 0.75, 0.75],
    [0.55, 0.6, 0.55],
    [0.25, 0.65, 0.35],
  ],
  acetabulum: [
    [0.6, 0.4, 0.65],
    [0.5, 0.35, 0.6],
  ],
  ischium: [
    [0.3, 0.3, 0.5],
    [0.3, 0.1, 0.4],
    [0.5, 0.03, 0.3],
  ],
  pubis: [
    [0.85, 0.3, 0.25],
    [0.95, 0.2, 0.05],
    [0.8, 0.1, 0.15],
  ],
}

function nearestPlace(places: Places, p: Vec3): string {
  let [name, least] = ['', Infinity]
  for (const [candidate, points] of Object.entries(places))
    for (const q of points) {
      const d = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
      if (d < least) [name, least] = [candidate, d]
    }
  return name
}

/** The vertebral canal and body as the scan has them, in the bone's frame [mm]. */
interface Plan {
  /** Back of the body (or anterior arch), front of the arch behind the canal, half width of the canal. */
  readonly bodyBack: number
  readonly archFront: number
  readonly canalHalf: number
  readonly bodyTop: number
  readonly bodyBottom: number
  readonly bodyHalf: number
}

function planOf({ witnesses, min, max }: Target): Plan {
  const { probe } = witnesses[0]!
  const backs: number[] = []
  const fronts: number[] = []
  for (let i = 1; i < 60; i++) {
    const y = min[1] + ((max[1] - min[1]) * i) / 60
    const hits = probe.crossings([max[0] + 0.001, y, 0.0003], [-1, 0, 0])
    if (hits.length < 4 || hits[2]! - hits[1]! < 0.006) continue
    backs.push(max[0] + 0.001 - hits[1]!)
    fronts.push(max[0] + 0.001 - hits[2]!)
  }
  const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0
  const bodyBack = middle(backs)
  const archFront = middle(fronts)
  const canal = (bodyBack + archFront) / 2
  let canalHalf = Infinity
  for (let i = 1; i < 60; i++) {
    const y = min[1] + ((max[1] - min[1]) * i) / 60
    const hit = probe.crossings([canal, y, 0], [0, 0, 1])[0]
    if (hit !== undefined) canalHalf = Math.min(canalHalf, hit)
  }
  const inBody = (bodyBack + max[0]) / 2
  const vertical = probe.crossings([inBody, max[1] + 0.001, 0.0003], [0, -1, 0])
  const bodyTop = max[1] + 0.001 - (vertical[0] ?? 0)
  const bodyBottom = max[1] + 0.001 - (vertical[vertical.length - 1] ?? 0)
  const sideways = probe.crossings([inBody, (bodyTop + bodyBottom) / 2, 0], [0, 0, 1])
  const mm = (v: number): number => 1000 * v
  return {
    bodyBack: mm(bodyBack),
    archFront: mm(archFront),
    canalHalf: mm(canalHalf),
    bodyTop: mm(bodyTop),
    bodyBottom: mm(bodyBottom),
    bodyHalf: mm(sideways[0] ?? 0.01),
  }
}

function vertebraRegion(id: string, plan: Plan, [x, y, z, r]: BallFigure): string {
  const { bodyBack, archFront, canalHalf, bodyTop, bodyBottom, bodyHalf } = plan
  const level = id.slice('vertebra-'.length)
  if (level === 'c1') {
    if (z > canalHalf + 10) return 'transverse-process'
    if (x > bodyBack - 1 && z < canalHalf) return 'anterior-arch'
    return x < (bodyBack + archFront) / 2 ? 'posterior-arch' : 'lateral-mass'
  }
  if (level === 'c2' && x > bodyBack - 2 && z < 6 && y > bodyTop - 14) return 'dens'
  const reach = level.startsWith('c') ? 6 : level.startsWith('t') ? 9 : 12
  if (x > bodyBack - 1 && z <= bodyHalf + 1) return 'body'
  if (z > canalHalf + reach && z - canalHalf > r) return 'transverse-process'
  if (x < archFront - 3 && z < 5) return 'spinous-process'
  if (y > bodyTop) return 'superior-articular-process'
  if (x > (bodyBack + archFront) / 2 && y > (bodyTop + bodyBottom) / 2) return 'pedicle'
  if (y < bodyBottom + 4 && z > 4) return 'inferior-articular-process'
  return 'lamina'
}

/** Region name of each ball of a fit. */
export function regionsOf(target: Target, balls: readonly BallFigure[]): readonly string[] {
  const { id, min, max } = target
  if (id === 'scapula-r') return balls.map(([x, y, z]) => nearestPlace(SCAPULA, [x, y, z]))
  const share = (k: 0 | 1 | 2, v: number): number => (v / 1000 - min[k]) / (max[k] - min[k])
  if (id === 'hip-bone-r')
    return balls.map(([x, y, z]) => nearestPlace(HIP, [share(0, x), share(1, y), share(2, z)]))
  if (id.startsWith('vertebra-')) {
    const plan = planOf(target)
    return balls.map((ball) => vertebraRegion(id, plan, ball))
  }
  if (id === 'sacrum')
    return balls.map(([, y, z]) => {
      const level = Math.min(5, 1 + Math.floor((1 - share(1, y)) * 5))
      return z > 22 && level <= 3 ? 'ala' : `segment-${level}`
    })
  if (id === 'manubrium')
    return balls.map(([, y, z]) =>
      share(1, y) < 0.6 ? 'lower-part' : z > 12 ? 'clavicular-notch' : 'jugular-notch',
    )
  return balls.map(([, y]) => `segment-${Math.min(4, 1 + Math.floor((1 - share(1, y)) * 4))}`)
}
