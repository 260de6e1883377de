import {
  Group,
  LessEqualDepth,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Object3D,
  type Material,
} from 'three'
import type { EquipmentNode } from '../../../contract/equipment'
import type { Placement } from '../../../kinematics/motion'
import type { EquipmentMesh } from './loadEquipment'

/** The equipment as it is drawn: every part under a node that `place` moves, and hidden while it is not placed. */
export interface EquipmentSet {
  readonly root: Group
  place(placements: readonly Placement[]): void
  dispose(): void
}

/** Order of drawing among the glass of the figure: floor first, pale legs last. */
const FLOOR_ORDER = -3
const PALE_ORDER = 3

export function createEquipmentSet(meshes: readonly EquipmentMesh[]): EquipmentSet {
  const solid = new MeshStandardMaterial({ vertexColors: true, roughness: 0.74 })
  const pale = new MeshStandardMaterial({
    vertexColors: true,
    roughness: 0.55,
    transparent: true,
    opacity: 0.34,
    depthWrite: false,
    depthFunc: LessEqualDepth,
  })
  // Writes the depth of the pale legs first, so that of each only the front is seen.
  const paleDepth = new MeshBasicMaterial({
    colorWrite: false,
    transparent: true,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
  })
  const floor = new MeshBasicMaterial({ vertexColors: true, transparent: true, depthWrite: false })
  const layers: Readonly<Record<string, readonly (readonly [Material, number])[]>> = {
    solid: [[solid, 0]],
    pale: [
      [paleDepth, PALE_ORDER],
      [pale, PALE_ORDER + 1],
    ],
    floor: [[floor, FLOOR_ORDER]],
  }
  const root = new Group()
  const nodes = new Map<EquipmentNode, Object3D>()
  for (const { node, finish, geometry, inner } of meshes) {
    const holder = new Object3D()
    holder.visible = false
    for (const [material, order] of layers[finish] ?? []) {
      const mesh = new Mesh(geometry, material)
      mesh.position.copy(inner.position)
      mesh.quaternion.copy(inner.quaternion)
      mesh.scale.copy(inner.scale)
      mesh.renderOrder = order
      // Rays are for the figure alone: nobody picks a bench.
      mesh.raycast = () => {}
      holder.add(mesh)
    }
    root.add(holder)
    nodes.set(node, holder)
  }
  return {
    root,
    place(placements) {
      for (const holder of nodes.values()) holder.visible = false
      for (const { node, place, length } of placements) {
        const holder = nodes.get(node)
        if (!holder) continue
        const { rotation, translation } = place
        holder.visible = true
        // From body to glTF axes, as `isbToGltf` has it, without making anything.
        holder.position.set(-translation[2], translation[1], translation[0])
        holder.quaternion.set(-rotation[2], rotation[1], rotation[0], rotation[3])
        holder.scale.set(1, length, 1)
      }
    },
    dispose() {
      for (const material of [solid, pale, paleDepth, floor]) material.dispose()
      for (const { geometry } of meshes) geometry.dispose()
    },
  }
}
