import { LANDMARKS, type LandmarkName } from '../../anatomy/body/landmarks'
import { LANDMARK_TERMS } from '../../anatomy/landmarks/terms'
import { isbToGltf } from '../../contract/frames'
import { SIDES } from '../../contract/sides'
import { splitSide, withSide } from '../../contract/structures'
import type { Vec3 } from '../../math/vec3'
import type { FrameBox } from './framing'

/** Where a landmark of a structure's side lies at rest [m, glTF axes]. @param node structure node id */
export function landmarkPlace(name: LandmarkName, node: string): Vec3 {
  const [x, y, z] = LANDMARKS[name]
  return isbToGltf(splitSide(node).side === 'l' ? [x, y, -z] : [x, y, z])
}

/** Boxes without size, for the camera to look at: by landmark id, both sides in one. */
export function landmarkBoxes(): readonly (readonly [id: string, box: FrameBox])[] {
  return LANDMARK_TERMS.map(({ id, code, structure }) => {
    const [x, y, z] = landmarkPlace(code, withSide(structure, SIDES[0] ?? 'r'))
    const half = Math.abs(x)
    return [id, { min: [-half, y, z], max: [half, y, z] }]
  })
}
