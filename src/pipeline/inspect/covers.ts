import type { Document } from '@gltf-transform/core'
import { fileURLToPath } from 'node:url'
import { applyTo } from '../../math/rigid'
import { createVec3 } from '../../math/vec3'
import { muscleLiesOn, sharedEnds } from '../muscles/layering'
import { CoverFinder, slidingFaces, underlayOf, type SurfaceBelow, type Underlay } from '../skinning/underlay'
import { committedModel } from './check'
import {
  clipPose,
  deform,
  sampledClips,
  skinnedSurfaces,
  type PosedFigure,
  type SkinnedSurface,
} from './deform'
import { armRaises } from './motion'
import { rigidMeshes } from './placed'
import { readModel } from './readModel'

/** Poses of a clip that are looked at, evenly spread. */
const SAMPLES = 8
/** A point that has come out by less than this [mm] is not seen. */
const SEEN = 1

/** How a muscle keeps under it what it lies on, in one clip at its worst. */
export interface CoverRow {
  readonly clip: string
  readonly muscle: string
  /** What comes out: id of a muscle or bone. */
  readonly below: string
  /** Most points that are out by more than a millimetre in one pose. */
  readonly points: number
  /** Farthest that one is out [m]. */
  readonly out: number
}

/**
 * What comes out through the muscles of the right side that cover it at rest, in every clip of a written model and with the
 * arm raised. Only points that lie half a millimetre under at rest count.
 */
export function coverRows(document: Document, samples = SAMPLES, raises = armRaises()): readonly CoverRow[] {
  const all = [...sampledClips(document, samples), ...raises]
  const rest = clipPose(document.getRoot().listAnimations()[0]!, 0)
  const poses = [rest, ...all.flatMap(([, own]) => own)]
  const surfaces = skinnedSurfaces(document)
  const covering = surfaces.filter(({ id }) => muscleLiesOn(id).length > 0)
  return covering.flatMap((cover) => {
    const watched = watch(document, cover, surfaces, poses)
    let first = 1
    return all.flatMap(([clip, own]) => {
      const worst = worstOf(watched, own, first)
      first += own.length
      return watched.below.map((below, b) => ({ clip, muscle: cover.id, below, ...worst[b]! }))
    })
  })
}

interface Watched {
  readonly cover: SkinnedSurface
  readonly finder: CoverFinder
  readonly underlay: Underlay
  /** Ids of what lies below. */
  readonly below: readonly string[]
}

function watch(
  document: Document,
  cover: SkinnedSurface,
  skinned: readonly SkinnedSurface[],
  poses: readonly PosedFigure[],
): Watched {
  const ids = muscleLiesOn(cover.id)
  const muscles = skinned.filter(({ id }) => ids.includes(id))
  const bones = rigidMeshes(document, /-r$/).filter(({ id }) => ids.includes(id))
  const surfaces: readonly SurfaceBelow[] = [
    ...muscles.map((muscle) => ({
      indices: facesBetweenEnds(document, muscle, sharedEnds(muscle.id, cover.id)),
      posed: (p: number) => millimetres(posedBy(muscle, poses[p]!)),
    })),
    ...bones.map(({ joint, mesh }) => ({
      indices: mesh.indices,
      posed: (p: number) => {
        const out = new Float64Array(mesh.positions.length)
        const at = createVec3()
        for (let i = 0; i < out.length; i += 3) {
          for (let k = 0; k < 3; k++) at[k] = mesh.positions[i + k]!
          out.set(applyTo(at, poses[p]!.motions[joint], at), i)
        }
        return millimetres(out)
      },
    })),
  ]
  const rest = millimetres(posedBy(cover, poses[0]!))
  const faces = facesBetweenEnds(document, cover)
  return {
    cover,
    finder: new CoverFinder(rest, faces),
    underlay: underlayOf(rest, faces, EVERYWHERE, surfaces, poses.length),
    below: [...muscles, ...bones].map(({ id }) => id),
  }
}

/** Worst of what each surface below does in some poses, which are numbered from `first`. */
function worstOf(
  { cover, finder, underlay, below }: Watched,
  poses: readonly PosedFigure[],
  first: number,
): readonly { readonly points: number; readonly out: number }[] {
  const worst = below.map(() => ({ points: 0, out: 0 }))
  poses.forEach((pose, p) => {
    finder.move(millimetres(posedBy(cover, pose)))
    const points = below.map(() => 0)
    for (const { point, height } of finder.covers(underlay, first + p)) {
      const owner = underlay.owner[point]!
      worst[owner]!.out = Math.max(worst[owner]!.out, -height / 1000)
      if (-height > SEEN) points[owner]!++
    }
    points.forEach((count, b) => (worst[b]!.points = Math.max(worst[b]!.points, count)))
  })
  return worst
}

/** Rim and ends are not told apart in the file: what is hardly covered at rest counts nowhere. */
const EVERYWHERE = { has: (): boolean => true }

function facesBetweenEnds(
  document: Document,
  { id, indices, rest }: SkinnedSurface,
  ends?: { readonly origin: boolean; readonly insertion: boolean },
): Uint32Array {
  const node = document
    .getRoot()
    .listNodes()
    .find((one) => one.getName() === id)
  const coordinates = node?.getMesh()?.listPrimitives()[0]?.getAttribute('TEXCOORD_0')
  if (!coordinates) throw new RangeError(`inspect/covers: ${id} lacks fibre coordinates.`)
  const uv = Float64Array.from({ length: (2 * rest.length) / 3 }, (_, i) => {
    const row: number[] = coordinates.getElement(Math.floor(i / 2), [])
    return row[i % 2]!
  })
  return slidingFaces({ mesh: { indices: Uint32Array.from(indices) }, uv }, ends)
}

const posedBy = (surface: SkinnedSurface, pose: PosedFigure): Float64Array =>
  deform(surface, pose.motions, pose.morphWeights(surface))

const millimetres = (places: Float64Array): Float64Array => places.map((value) => 1000 * value)

async function main(): Promise<void> {
  const rows = coverRows(await readModel(committedModel().glb)).filter(({ points }) => points > 0)
  for (const { clip, muscle, below, points, out } of [...rows].sort((a, b) => b.out - a.out))
    console.log(
      `${clip.padEnd(29)} ${below} through ${muscle}: ${points} points, ${(1000 * out).toFixed(1)} mm`,
    )
  console.log(
    `${rows.length} cases of something that comes out through what covers it at rest by over ${SEEN} mm ` +
      `(farthest ${(1000 * Math.max(0, ...rows.map((row) => row.out))).toFixed(1)} mm)`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
