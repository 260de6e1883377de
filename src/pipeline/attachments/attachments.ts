import { ATTACHMENTS, type EndFigures } from '../../anatomy/figures/attachments'
import { JOINTS, type JointName } from '../../contract/joints'
import { attachmentId, splitSide, type MuscleEnd } from '../../contract/structures'
import { mirrorMesh, mirrorPart } from '../mirror'
import { FIGURES } from '../muscles/figures'
import type { MuscleSpec } from '../muscles/spec'
import { MUSCLES } from '../muscles/table'
import type { AreaPart, IndexedMesh, MusclePart, RigidPart } from '../part'
import { closestPointOn, type ClosestPoint } from './closest'
import { endRow, fleshOf, footprint, layDown } from './footprint'
import { patchOn } from './patch'

/** Bones that the build's table names as anatomy does, but that are one structure here. */
const WITHIN: Readonly<Record<string, string>> = { occipital: 'skull', 'temporal-r': 'skull' }

/**
 * Origin and insertion of every muscle as thin areas on its bones: body frame, each vertex carried by the joint of the bone
 * under it. In the order of the muscle table, origin first. Given for the right side; where a midline bone takes part,
 * which is no mirror image of itself, also for the left.
 *
 * @param rigid    built bones, cartilages and ligaments of the right side and the midline: what areas are cut out of
 * @param muscles  built muscles
 * @throws {RangeError} for a muscle without a row in `ATTACHMENTS`, and for an end that meets none of its bones
 */
export async function buildAttachments(
  rigid: readonly RigidPart[],
  muscles: readonly MusclePart[],
): Promise<AreaPart[]> {
  const right = new Bones(rigid)
  const left = new Bones(rigid.map((part) => (isMidline(part.id) ? mirrored(part) : part)))
  const areas: AreaPart[] = []
  for (const spec of MUSCLES) {
    const muscle = muscles.find(({ id }) => id === spec.id)
    const figures = ATTACHMENTS[splitSide(spec.id).base]
    if (!muscle || !figures)
      throw new RangeError(
        `pipeline/attachments: “${spec.id}” needs a built muscle and a row in figures/attachments.ts.`,
      )
    for (const which of ['origin', 'insertion'] as const) {
      areas.push(await buildEnd(spec, which, figures[which], muscle, right))
      if (bonesOf(spec, which, figures[which]).some(isMidline))
        areas.push(mirrorPart(await buildEnd(spec, which, figures[which], muscle, left)))
    }
  }
  return areas
}

const isMidline = (id: string): boolean => splitSide(id).side === null

const mirrored = (part: RigidPart): RigidPart => ({ ...part, mesh: mirrorMesh(part.mesh) })

/** Built bones by id, ready to be asked for distances. */
class Bones {
  readonly #parts: ReadonlyMap<string, RigidPart>
  readonly #trees = new Map<string, ClosestPoint>()

  constructor(parts: readonly RigidPart[]) {
    this.#parts = new Map(parts.map((part) => [part.id, part]))
  }

  get(id: string): RigidPart {
    const bone = this.#parts.get(id)
    if (!bone) throw new RangeError(`pipeline/attachments: no bone “${id}” among the built parts.`)
    return bone
  }

  closest(id: string): ClosestPoint {
    const known = this.#trees.get(id)
    if (known) return known
    const made = closestPointOn(this.get(id).mesh)
    this.#trees.set(id, made)
    return made
  }
}

/** Ids of what one end of a muscle holds on to. */
function bonesOf(spec: MuscleSpec, which: MuscleEnd, figures: EndFigures): readonly string[] {
  const named = which === 'origin' ? spec.origins : spec.insertions
  return [...new Set([...named, ...figures.also].map((id) => WITHIN[id] ?? id))]
}

async function buildEnd(
  spec: MuscleSpec,
  which: MuscleEnd,
  figures: EndFigures,
  muscle: MusclePart,
  bones: Bones,
): Promise<AreaPart> {
  const ids = bonesOf(spec, which, figures)
  const row = endRow(FIGURES.get(figures.tendonOf ?? spec.id)?.sheets ?? [], which, figures.spreadMm)
  const lines = layDown(row, new Map(ids.map((id) => [id, bones.closest(id)])), figures.reachMm)
  const flesh = fleshOf(muscle, which, figures.flesh)
  const pieces: Piece[] = []
  for (const id of ids) {
    const { mesh: bone, joint } = bones.get(id)
    const line = lines.get(id) ?? []
    if (line.length === 0 && !flesh) continue
    const mesh = await patchOn(bone, bones.closest(id), footprint(line, flesh, figures, isMidline(id)))
    if (mesh) pieces.push({ mesh, joint })
  }
  if (pieces.length === 0)
    throw new RangeError(
      `pipeline/attachments: the ${which} of “${spec.id}” meets none of ${ids.join(', ')}.`,
    )
  return join(attachmentId(which, spec.id), pieces)
}

/** What an area has on one bone. */
interface Piece {
  readonly mesh: IndexedMesh
  readonly joint: JointName
}

/** Pieces on several bones as one part. */
function join(id: string, pieces: readonly Piece[]): AreaPart {
  const positions: number[] = []
  const indices: number[] = []
  const joints: number[] = []
  for (const { mesh, joint } of pieces) {
    const base = positions.length / 3
    for (const value of mesh.positions) positions.push(value)
    for (const index of mesh.indices) indices.push(base + index)
    for (let i = 0; i < mesh.positions.length / 3; i++) joints.push(JOINTS.indexOf(joint), 0, 0, 0)
  }
  return {
    id,
    kind: 'attachment',
    mesh: { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) },
    joints: Uint8Array.from(joints),
    weights: Float32Array.from(joints, (_, i) => (i % 4 === 0 ? 1 : 0)),
  }
}
