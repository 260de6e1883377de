import { committedModel } from '../../src/pipeline/inspect/check'
import { rigidMeshes, type RigidMesh } from '../../src/pipeline/inspect/placed'
import { readModel } from '../../src/pipeline/inspect/readModel'

/**
 * Bones as the committed model has them, by id; body frame [m]. The rebuild gate shows that they are what the figures make,
 * so that no test needs to build them once more.
 *
 * @throws {RangeError} for an id that the model has not
 */
export async function committedBones(): Promise<(id: string) => RigidMesh> {
  const bones = new Map(
    rigidMeshes(await readModel(committedModel().glb), /./).map((bone) => [bone.id, bone]),
  )
  return (id) => {
    const bone = bones.get(id)
    if (!bone) throw new RangeError(`The committed model has no bone “${id}”.`)
    return bone
  }
}
