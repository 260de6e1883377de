import { Object3D, PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { bladeView, fillBladeView, onThorax } from '../../src/app/scene/bladeView'
import { isbToGltf } from '../../src/contract/frames'
import { seenAt } from '../../src/kinematics/dragBlade'
import { toThorax } from '../../src/kinematics/frames'
import { mirrorSagittal } from '../../src/math/vec3'

/** A camera anywhere, and a base that leans. */
function setting() {
  const camera = new PerspectiveCamera(22, 1.6, 0.05, 20)
  camera.position.set(0.7, 1.5, -2.4)
  camera.lookAt(0, 1.2, 0)
  camera.setViewOffset(1600, 1000, 60, -20, 1600, 1000)
  camera.updateMatrixWorld()
  const base = new Object3D()
  base.quaternion.setFromAxisAngle(new Vector3(1, 0, 0), 0.4)
  base.position.set(0, 0.1, -0.2)
  base.updateMatrixWorld()
  return { camera, base }
}

describe.each(['r', 'l'] as const)('the view of the %s blade', (side) => {
  it('sees a point of the thorax where the camera sees it', () => {
    const { camera, base } = setting()
    const body = side === 'r' ? LANDMARKS.AI : mirrorSagittal(LANDMARKS.AI)
    const world = new Vector3(...isbToGltf(body)).applyMatrix4(base.matrixWorld)
    const picture = world.clone().project(camera)
    const view = fillBladeView(camera, base, side, [world.x, world.y, world.z], bladeView())
    const [x, y] = seenAt(view, toThorax(LANDMARKS.AI))
    expect(x).toBeCloseTo(picture.x, 9)
    expect(y).toBeCloseTo(picture.y, 9)
    // A centimetre across the picture at that depth is a centimetre.
    const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0)
    const beside = world.clone().addScaledVector(right, 0.01).project(camera)
    expect((beside.x - picture.x) * view.metres[0]).toBeCloseTo(0.01, 6)
  })

  it('takes a point of the world back to the thorax', () => {
    const { base } = setting()
    const body = side === 'r' ? LANDMARKS.TS : mirrorSagittal(LANDMARKS.TS)
    const world = new Vector3(...isbToGltf(body)).applyMatrix4(base.matrixWorld)
    const place = onThorax(base, side, [world.x, world.y, world.z])
    toThorax(LANDMARKS.TS).forEach((value, i) => expect(place[i]).toBeCloseTo(value, 9))
  })
})
