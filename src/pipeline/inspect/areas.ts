import type { Document, Node } from '@gltf-transform/core'
import { JOINTS } from '../../contract/joints'
import type { ModelManifest } from '../../contract/manifest'
import { splitAttachment } from '../../contract/structures'
import type { Vec3 } from '../../math/vec3'
import { closestPointOn, pointAt, type ClosestPoint } from '../attachments/closest'
import { placedMesh } from './placed'

/** Bounds of an attachment area's distance from the bones that carry it, mean and farthest point [m]. */
export const OFF_BONE = { mean: [0.0002, 0.0006], most: 0.0009 } as const

/**
 * Attachment areas: each a little off bones that move with its joints, and none in the scene that viewers show at first. One line a fault.
 */
export function areaProblems(document: Document, manifest: ModelManifest): readonly string[] {
  const nodes = new Map(
    document
      .getRoot()
      .listNodes()
      .map((node) => [node.getName(), node]),
  )
  const areas = manifest.structures.filter(({ kind }) => kind === 'attachment')
  const bones = new BonesByJoint(manifest, nodes)
  return areas.flatMap(({ id }) => {
    const node = nodes.get(id)
    if (!node) return []
    const shown = document.getRoot().getDefaultScene()?.listChildren().includes(node) ?? false
    return [
      ...(splitAttachment(id) ? [] : [`${id}: an attachment area is called origin-… or insertion-…`]),
      ...(shown ? [`${id}: stands in the scene that viewers show at first`] : []),
      ...offBone(id, node, bones),
    ]
  })
}

function offBone(id: string, node: Node, bones: BonesByJoint): readonly string[] {
  const placed = placedMesh(node)
  const joints = node.getMesh()?.listPrimitives()[0]?.getAttribute('JOINTS_0')
  if (!placed || !joints) return [`${id}: no places or no joints`]
  const { positions, first } = placed
  const count = positions.length / 3
  let [sum, most] = [0, 0]
  for (let i = 0; i < count; i++) {
    const distance = bones.distance(joints.getElement(first + i, [])[0] ?? 0, pointAt(positions, i))
    sum += distance
    most = Math.max(most, distance)
  }
  const mean = sum / count
  const sound = mean >= OFF_BONE.mean[0] && mean <= OFF_BONE.mean[1] && most <= OFF_BONE.most
  const mm = (metres: number): string => (metres * 1000).toFixed(2)
  return sound ? [] : [`${id}: lies ${mm(mean)} mm off its bones, at most ${mm(most)} mm`]
}

/** The rigid structures under each joint, asked for distances. */
class BonesByJoint {
  readonly #trees = new Map<number, readonly ClosestPoint[]>()

  constructor(
    private readonly manifest: ModelManifest,
    private readonly nodes: ReadonlyMap<string, Node>,
  ) {}

  /** Distance [m] from a point in the file's axes to the nearest bone of joint number `joint`. */
  distance(joint: number, point: Vec3): number {
    let trees = this.#trees.get(joint)
    if (!trees) this.#trees.set(joint, (trees = this.#plant(joint)))
    let least = 0.01
    for (const closest of trees) {
      const near = closest(point, least)
      if (near) least = Math.min(least, near.distance)
    }
    return least
  }

  #plant(joint: number): readonly ClosestPoint[] {
    return this.manifest.structures
      .filter((structure) => structure.joint === JOINTS[joint])
      .flatMap(({ id }) => {
        const node = this.nodes.get(id)
        const placed = node && placedMesh(node)
        return placed ? [closestPointOn(placed)] : []
      })
  }
}
