import { GLIDING_SURFACE } from '../../anatomy/body/glidingSurface'
import { HUMERAL_HEAD_RADIUS } from '../../anatomy/body/landmarkFigures'
import { LANDMARKS } from '../../anatomy/body/landmarks'
import type { SheetFigures } from '../../anatomy/figures/muscles/sheet'
import { muscleById } from '../../anatomy/muscles'
import { PATH_RECIPES } from '../../anatomy/paths'
import type { PathEnd, PathRecipe, PathWrap } from '../../anatomy/paths/recipe'
import { add, cross, distance, dot, lerp, norm, normalize, scale, sub, type Vec3 } from '../../math/vec3'
import { ELBOW, ELBOW_AXIS } from '../arm'
import { toThorax } from '../frames'
import { BONE_INDEX, onBone } from './bones'
import type { MuscleElement, PathBone, PathPoint, WrapName } from './types'

/**
 * The lines of action of the right side, drawn once from the fibre sheets by the recipes of `anatomy/paths`: what
 * `lengths.ts` walks along, in numbers that need no further thought.
 */

/**
 * A surface between two points of a line, its size fitted so that neither end lies inside. Spheres sit on the humerus:
 * its head, or a ball in its shaft at the level where the muscle ends. (A cylinder along the shaft was tried: endless,
 * it reaches into the trunk when the arm is up, and the path there jumps between two answers.)
 */
export type CourseWrap =
  | { readonly kind: 'ellipsoid'; readonly name: WrapName; readonly radii: Vec3 }
  | {
      readonly kind: 'sphere'
      readonly name: WrapName
      readonly radius: number
      /** Centre in the humerus' frame [m]. */
      readonly centre: Vec3
    }
  | {
      /** Round the elbow's axis. */
      readonly kind: 'cylinder'
      readonly name: WrapName
      readonly radius: number
      readonly sense: -1 | 1
      /** See `cylinderPath`. */
      readonly least: number
    }

/** One stretch of a line: from the point before to `bone`'s `local` point, over up to two surfaces. */
export interface CourseLeg {
  readonly bone: number
  readonly local: Vec3
  readonly wraps: readonly CourseWrap[]
}

/** A line of action: what is said of it (but for its rest length, which comes of walking it), and the way to walk. */
export interface PathElement {
  readonly element: Omit<MuscleElement, 'restLength'>
  readonly start: { readonly bone: number; readonly local: Vec3 }
  readonly legs: readonly CourseLeg[]
}

/**
 * Axis of the shaft, body frame at rest: from the surgical neck to below the deltoid's end (centres of sections in
 * figures/lofts/humerus).
 */
const SHAFT = {
  point: [0.0728, 1.2985, 0.1757],
  direction: normalize(sub([0.0664, 1.2014, 0.1967], [0.0728, 1.2985, 0.1757])),
} as const

/** Radii [m]: cuff tendons glide on the head; the deltoid lies over the cuff (DAS: 1.18 head radii); bone of the shaft and of the trochlea. */
const SPHERE_RADII = {
  'humeral-head': HUMERAL_HEAD_RADIUS,
  'deltoid-sphere': 1.18 * HUMERAL_HEAD_RADIUS,
} as const
const SHAFT_RADIUS = 0.0115
const ELBOW_RADIUS = 0.012

/** An end lies at least this share outside of what its line bends round. */
const CLEARANCE = 0.985

const MM = 0.001

/** Heights [m] at which the trunk passes to the neck (disc C7/T1) and the neck to the head (occipital condyles). */
const NECK = LANDMARKS.neck[1]
const HEAD = LANDMARKS.head[1]

/** All lines of action, in the order of the recipes. */
export const PATH_ELEMENTS: readonly PathElement[] = PATH_RECIPES.flatMap(elementsOf)

function elementsOf(recipe: PathRecipe): readonly PathElement[] {
  const count = recipe.strips.reduce((sum, strip) => sum + strip.lines, 0)
  const record = muscleById(recipe.part)
  let number = 0
  return recipe.strips.flatMap((strip) => {
    const sheet = recipe.figures.sheets[strip.sheet]
    if (!sheet)
      throw new RangeError(
        `kinematics/muscles/elements: ${recipe.part} asks for sheet ${strip.sheet}; ${recipe.figures.id} has ${recipe.figures.sheets.length}. Mend its recipe.`,
      )
    return Array.from({ length: strip.lines }, (_, k) => {
      const across = strip.from + ((strip.to - strip.from) * (k + 0.5)) / strip.lines
      const rows = [strip.starts, strip.ends].map((list) => list?.[k % list.length])
      number++
      return elementOf(
        recipe,
        sheet,
        { across, start: rows[0] ?? 0, end: rows[1] ?? 1 },
        {
          id: `${recipe.part}-${number}`,
          muscle: record?.partOf ?? recipe.part,
          maxForce: recipe.force / count,
        },
      )
    })
  })
}

function elementOf(
  recipe: PathRecipe,
  sheet: SheetFigures,
  { across, start, end }: { readonly across: number; readonly start: number; readonly end: number },
  own: Pick<MuscleElement, 'id' | 'muscle' | 'maxForce'>,
): PathElement {
  const origin = pathPoint(recipe.origin, onSheet(sheet, start, across))
  const insertionSheet = recipe.insertionOn?.sheets[0] ?? sheet
  const [near, far] = recipe.insertionSpan ?? [0, 1]
  const insertion = pathPoint(recipe.insertion, onSheet(insertionSheet, end, near + (far - near) * across))
  const via: PathPoint[] = []
  const names: WrapName[] = []
  const legs: CourseLeg[] = []
  let from = origin
  let pending: PathWrap[] = []
  const arrive = (point: PathPoint): void => {
    const start = from
    const wraps = pending.map((wrap) => courseWrap(wrap, start, point))
    names.push(...wraps.map((wrap) => wrap.name))
    legs.push({ bone: BONE_INDEX[point.bone], local: onBone(point.bone, point.position), wraps })
    from = point
    pending = []
  }
  for (const stop of recipe.course) {
    if (typeof stop === 'string') pending.push(stop)
    else {
      const point = pathPoint(stop.bone, onSheet(sheet, stop.row, across))
      via.push(point)
      arrive(point)
    }
  }
  arrive(insertion)
  return {
    element: {
      ...own,
      structure: recipe.structure,
      part: recipe.part,
      origin,
      insertion,
      via,
      wraps: names,
      optimalFibreLength: recipe.fibre,
    },
    start: { bone: BONE_INDEX[origin.bone], local: onBone(origin.bone, origin.position) },
    legs,
  }
}

/** Point of a sheet, bilinear between its stations, body frame [m]. `row` 0 origin to 1 insertion, `across` 0 to 1. */
function onSheet(sheet: SheetFigures, row: number, across: number): Vec3 {
  const [i, s] = between(sheet.rows.length, row)
  const at = (k: number): Vec3 => {
    const stations = sheet.rows[k] ?? []
    const [j, t] = between(stations.length, across)
    const a = stations[j]
    const b = stations[j + 1] ?? a
    if (!a || !b) throw new RangeError('kinematics/muscles/elements: a fibre sheet has an empty row.')
    return lerp([a[0] * MM, a[1] * MM, a[2] * MM], [b[0] * MM, b[1] * MM, b[2] * MM], t)
  }
  return s === 0 ? at(i) : lerp(at(i), at(i + 1), s)
}

/** Index and fraction of a share along n places. */
function between(n: number, share: number): readonly [number, number] {
  const x = Math.min(1, Math.max(0, share)) * (n - 1)
  const i = Math.min(n - 1, Math.floor(x))
  return [i, x - i]
}

function pathPoint(end: PathEnd, position: Vec3): PathPoint {
  return { bone: boneOf(end, position), position }
}

function boneOf(end: PathEnd, position: Vec3): PathBone {
  if (end !== 'axial') return end
  return position[1] > HEAD ? 'head' : position[1] > NECK ? 'neck' : 'thorax'
}

function courseWrap(wrap: PathWrap, from: PathPoint, to: PathPoint): CourseWrap {
  const ends = [from.position, to.position]
  switch (wrap) {
    case 'thorax': {
      const { centre, radii } = GLIDING_SURFACE
      const level = (p: Vec3): number => {
        const t = sub(toThorax(p), centre)
        return Math.hypot(t[0] / radii[0], t[1] / radii[1], t[2] / radii[2])
      }
      const size = Math.min(1, ...ends.map((p) => CLEARANCE * level(p)))
      return { kind: 'ellipsoid', name: 'thorax', radii: scale(radii, size) }
    }
    case 'humeral-head':
    case 'deltoid-sphere':
      return ball(wrap, SPHERE_RADII[wrap], LANDMARKS.GH, ends)
    case 'humeral-shaft': {
      const { point, direction } = SHAFT
      const level = dot(sub(to.position, point), direction)
      return ball(wrap, SHAFT_RADIUS, add(point, scale(direction, level)), ends)
    }
    case 'elbow-front':
      return elbow(-1, from.position, to.position)
    case 'elbow-back':
      return elbow(1, from.position, to.position)
  }
}

function ball(name: WrapName, radius: number, centre: Vec3, ends: readonly Vec3[]): CourseWrap {
  return {
    kind: 'sphere',
    name,
    centre: onBone('humerus', centre),
    radius: Math.min(radius, ...ends.map((p) => CLEARANCE * distance(p, centre))),
  }
}

/** The elbow's cylinder for a line that passes it in front (−1, clockwise about the axis to the right) or behind (1). */
function elbow(sense: -1 | 1, from: Vec3, to: Vec3): CourseWrap {
  const square = (p: Vec3): Vec3 => {
    const arm = sub(p, ELBOW)
    return sub(arm, scale(ELBOW_AXIS, dot(arm, ELBOW_AXIS)))
  }
  const [u, v] = [square(from), square(to)]
  const restAngle = sense * Math.atan2(dot(cross(u, v), ELBOW_AXIS), dot(u, v))
  return {
    kind: 'cylinder',
    name: 'elbow',
    sense,
    least: restAngle - Math.PI,
    radius: Math.min(ELBOW_RADIUS, CLEARANCE * norm(v)),
  }
}
