import { Matrix4, Quaternion, Vector3, type Camera, type Object3D } from 'three'
import { gltfToIsb } from '../../contract/frames'
import type { Side } from '../../contract/sides'
import type { BladeView } from '../../kinematics/dragBlade'
import { bodyFromThorax, toThorax } from '../../kinematics/frames'
import { mirrorSagittal, type Vec3 } from '../../math/vec3'

/** Body axes to glTF's, as `isbToGltf` has it. */
const GLTF_FROM_BODY = new Matrix4().set(0, 0, -1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1)
const BODY_FROM_THORAX = new Matrix4().compose(
  new Vector3(...bodyFromThorax.translation),
  new Quaternion(...bodyFromThorax.rotation),
  new Vector3(1, 1, 1),
)
const MIRROR = new Matrix4().makeScale(1, 1, -1)

const _clip = new Matrix4()
const _inverse = new Matrix4()
const _point = new Vector3()

/** A point of the world on the thorax, right side; a point of the left as its mirror image. */
export function onThorax(base: Object3D, side: Side, world: Vec3): Vec3 {
  _point.set(...world).applyMatrix4(_inverse.copy(base.matrixWorld).invert())
  const place = toThorax(gltfToIsb([_point.x, _point.y, _point.z]))
  return side === 'r' ? place : mirrorSagittal(place)
}

/** Room for a view, to be filled by `fillBladeView` again and again. */
export const bladeView = () => ({ rows: new Float64Array(12), metres: [1, 1] as [number, number] })

/**
 * How a camera sees points of the thorax frame (of its mirror image for the left side). Makes nothing.
 *
 * @param base   the figure's root joint: it carries the lean of the trunk
 * @param world  the gripped point [m]: at its depth a unit of the picture is so many metres
 * @param view   filled
 */
export function fillBladeView(
  camera: Camera,
  base: Object3D,
  side: Side,
  world: Vec3,
  view: ReturnType<typeof bladeView>,
): BladeView {
  const { projectionMatrix, matrixWorldInverse } = camera
  _clip.multiplyMatrices(projectionMatrix, matrixWorldInverse)
  const [px = 0, py = 0, pz = 0] = world
  const e = _clip.elements
  const depth = e[3] * px + e[7] * py + e[11] * pz + e[15]
  view.metres[0] = depth / projectionMatrix.elements[0]
  view.metres[1] = depth / projectionMatrix.elements[5]
  _clip.multiply(base.matrixWorld).multiply(GLTF_FROM_BODY).multiply(BODY_FROM_THORAX)
  if (side === 'l') _clip.multiply(MIRROR)
  for (let row = 0; row < 3; row++) {
    const r = row === 2 ? 3 : row
    for (let c = 0; c < 4; c++) view.rows[4 * row + c] = _clip.elements[4 * c + r] ?? 0
  }
  return view
}
