import { Vector3 } from 'three'
import { JOINTS } from '../../contract/joints'
import { FEATURE_COUNT, morphWeights, poseFeatures } from '../../kinematics/drivers'
import type { SkeletonPose } from '../../kinematics/motion'
import type { Figure } from './figure'
import { MORPH_SLOTS } from './mergeStructures'

const _right = new Float64Array(FEATURE_COUNT)
const _left = new Float64Array(FEATURE_COUNT)

/**
 * Sets the figure's joints and the shapes of its muscles to a pose. The change of axes from body frame to glTF (`isbToGltfQuat`, `isbToGltf`) is
 * written out here, because this runs every frame and makes nothing.
 */
export function applyPose(figure: Figure, pose: SkeletonPose): void {
  const { rotation, translation } = pose.root
  figure.base.quaternion.set(-rotation[2], rotation[1], rotation[0], rotation[3])
  figure.base.position.set(-translation[2], translation[1], translation[0])
  const { joints } = figure
  for (let i = 0; i < joints.length; i++) {
    const name = JOINTS[i]
    const joint = joints[i]
    if (!name || !joint) continue
    const q = pose.rotations[name]
    joint.quaternion.set(-q[2], q[1], q[0], q[3])
  }
  placeSegments(figure, pose)
  poseFeatures(pose, 'r', _right)
  poseFeatures(pose, 'l', _left)
  for (const range of figure.ranges) {
    const features = range.id.endsWith('-l') ? _left : _right
    morphWeights(range.drivers, features, figure.morphWeights, MORPH_SLOTS * range.number)
  }
  figure.uploadMorphs()
}

const _thorax = new Vector3()

/** Sets the segments of a bending trunk: they turn about points of the thorax's frame, which stands in its joint. */
function placeSegments({ segments, joints }: Figure, pose: SkeletonPose): void {
  const thorax = joints[0]
  if (!thorax) return
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]
    const moved = pose.segments?.[i]
    if (!segment) continue
    if (!moved) {
      segment.position.setScalar(0)
      segment.quaternion.identity()
      continue
    }
    const { rotation, translation } = moved
    segment.quaternion.set(-rotation[2], rotation[1], rotation[0], rotation[3])
    _thorax.copy(thorax.position)
    segment.position.copy(_thorax).applyQuaternion(segment.quaternion).sub(_thorax)
    segment.position.x -= translation[2]
    segment.position.y += translation[1]
    segment.position.z += translation[0]
  }
}
