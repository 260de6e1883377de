/**
 * The hand as 27 closed bodies in one mesh, so that every bone and joint of it reads. Long bones are stacks of rings, carpals
 * blunt bodies; neighbours touch. One blended solid was left out: the joints then swell to knuckles of one skin, and
 * three thousand triangles do not hold its grooves.
 */
import {
  CARPALS,
  HAND_ORIGIN_MM,
  RAYS,
  RING_SHAPES,
  type CarpalFigure,
  type HandRays,
  type RayFigure,
} from '../../anatomy/figures/hand'
import { LANDMARKS } from '../../anatomy/body/landmarks'
import { add, cross, dot, lerp, normalize, scale, sub, type Vec3 } from '../../math/vec3'
import { ringStack } from '../loft/ringStack'
import type { IndexedMesh, RigidPart } from '../part'

/** Three orthonormal directions: along a bone (or the forearm), to the pulp (the palm), and to the radial side. */
interface Axes {
  readonly along: Vec3
  readonly pulp: Vec3
  readonly side: Vec3
}

/** Points round a long bone and round a carpal; rings along a carpal. */
const AROUND = 8
const CARPAL_AROUND = 9
const CARPAL_RINGS = 5
/** How far a base reaches into the head before it [mm], so that no light falls between them. */
const SEAT = 0.5

/** Bones of the right hand, hanging from the wrist in line with the forearm, body frame [m]. */
export function buildHands(): Promise<RigidPart[]> {
  return Promise.resolve([{ id: 'hand-r', kind: 'bone', joint: 'hand-joint-r', mesh: handMesh(RAYS) }])
}

/** The right hand with its rays as given, in line with the forearm, body frame [m]. */
export const handMesh = (rays: HandRays): IndexedMesh =>
  inBody(merged([...Object.values(CARPALS).map(carpal), ...Object.values(rays).flatMap(ray)]))

/** A carpal in the hand frame [mm]: a superellipsoid, tapered and waisted along its axis. */
function carpal({ centre, axis, half, taper, waist }: CarpalFigure): IndexedMesh {
  const axes = axesOf(axis, [0, 0, 1])
  const rings = Array.from({ length: CARPAL_RINGS }, (_, i) => {
    const along = -Math.cos((Math.PI * (i + 1)) / (CARPAL_RINGS + 1))
    const round = (1 - Math.abs(along) ** 2.5) ** (1 / 2.5)
    const girth = round * (1 + taper * along) * (1 - waist * (1 - along * along))
    return ring(add(centre, scale(axes.along, along * half[0])), axes, half[1] * girth, half[2] * girth, {
      around: CARPAL_AROUND,
      square: 2.5,
    })
  })
  const tips = [-1, 1].map((end) => add(centre, scale(axes.along, end * half[0])))
  return stack(tips[0]!, rings, tips[1]!)
}

/** Metacarpal and phalanges of one ray in the hand frame [mm], each seated on the head before it. */
function ray({ base, direction, pulp, lengths, widths, flexion, spread }: RayFigure): IndexedMesh[] {
  const bodies: IndexedMesh[] = []
  let axes = axesOf(direction, pulp)
  let start = base
  for (const [i, length] of lengths.entries()) {
    const size = widths[i]!
    const shape = i === 0 ? 'metacarpal' : i === lengths.length - 1 ? 'tip' : 'phalanx'
    bodies.push(longBone(start, axes, length, size, shape))
    const bend = flexion[i]
    if (bend === undefined) break
    // The joint turns about the middle of the head.
    const headRadius = (size[2] / 2) * (shape === 'metacarpal' ? 1 : 0.74)
    const pivot = add(start, scale(axes.along, length - headRadius))
    if (i === 0) axes = turned(axes, spread)
    axes = flexed(axes, bend)
    start = add(pivot, scale(axes.along, headRadius - SEAT))
  }
  return bodies
}

function longBone(
  start: Vec3,
  axes: Axes,
  length: number,
  [base, shaft, head]: Vec3,
  shape: keyof typeof RING_SHAPES,
): IndexedMesh {
  const at = (share: number): Vec3 => add(start, scale(axes.along, share * length))
  const rings = RING_SHAPES[shape].map(([share, ofBase, ofShaft, ofHead, depth]) => {
    const half = (ofBase * base + ofShaft * shaft + ofHead * head) / 2
    // Shafts bow to the back of the hand, so that the palm's side is hollow.
    const bow = -0.03 * length * Math.sin(Math.PI * share)
    return ring(add(at(share), scale(axes.pulp, bow)), axes, half, half * depth, {
      around: AROUND,
      square: 2.2,
    })
  })
  return stack(at(0), rings, at(1))
}

/** Ring of a bone: superellipse square to its axis, half-sizes to the side and to the pulp. */
function ring(
  centre: Vec3,
  { pulp, side }: Axes,
  halfWidth: number,
  halfDepth: number,
  { around, square }: { readonly around: number; readonly square: number },
): Vec3[] {
  return Array.from({ length: around }, (_, j) => {
    const angle = (2 * Math.PI * (j + 0.5)) / around
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const reach = (Math.abs(c) ** square + Math.abs(s) ** square) ** (-1 / square)
    return add(centre, add(scale(pulp, c * reach * halfDepth), scale(side, s * reach * halfWidth)))
  })
}

function stack(first: Vec3, rings: readonly (readonly Vec3[])[], last: Vec3): IndexedMesh {
  const points = Float64Array.from([first, ...rings.flat(), last].flat())
  return ringStack(points, rings.length, rings[0]!.length)
}

/** Axes of a bone that runs along one direction with its pulp near another; side × along = pulp, as in the hand. */
function axesOf(direction: Vec3, towards: Vec3): Axes {
  const along = normalize(direction)
  const pulp = normalize(sub(towards, scale(along, dot(towards, along))))
  return { along, pulp, side: cross(along, pulp) }
}

/** Flexion by an angle [°]: the tip moves to the pulp. */
function flexed({ along, pulp, side }: Axes, degrees: number): Axes {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return { along: add(scale(along, c), scale(pulp, s)), pulp: sub(scale(pulp, c), scale(along, s)), side }
}

/** Turn by an angle [°]: the tip moves to the side. */
function turned({ along, pulp, side }: Axes, degrees: number): Axes {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return { along: add(scale(along, c), scale(side, s)), pulp, side: sub(scale(side, c), scale(along, s)) }
}

function merged(meshes: readonly IndexedMesh[]): IndexedMesh {
  const positions: number[] = []
  const indices: number[] = []
  for (const mesh of meshes) {
    const base = positions.length / 3
    positions.push(...mesh.positions)
    for (const index of mesh.indices) indices.push(base + index)
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) }
}

/** From the hand frame [mm] to the body frame [m]. */
function inBody({ positions, indices }: IndexedMesh): IndexedMesh {
  const { EL, EM, RS, US } = LANDMARKS
  const wrist = lerp(RS, US, 0.5)
  const distal = normalize(sub(wrist, lerp(EL, EM, 0.5)))
  const across = sub(RS, US)
  const radial = normalize(sub(across, scale(distal, dot(across, distal))))
  const palmar = cross(radial, distal)
  const [u0, v0, w0] = HAND_ORIGIN_MM
  const out = new Float32Array(positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    const [u, v, w] = [positions[i]! + u0, positions[i + 1]! + v0, positions[i + 2]! + w0]
    for (const k of [0, 1, 2] as const)
      out[i + k] = wrist[k] + (u * radial[k] + v * distal[k] + w * palmar[k]) / 1000
  }
  return { positions: out, indices }
}
