import { CameraControlsImpl } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { Side } from '../../contract/sides'
import { dragBladeInto, gripAt, type BladeGrip as Grip } from '../../kinematics/dragBlade'
import { copyFreedoms, createFreedoms, type FreedomsBuffer } from '../../kinematics/freedoms'
import type { Vec3 } from '../../math/vec3'
import { explorer } from '../state/explorer'
import { withWish } from '../state/handMoves'
import { loadHands } from '../state/hands'
import { hands } from '../state/handsStore'
import { poseNow } from '../state/pose'
import { HANDS } from '../state/selection'
import { bladeSide, pickInMode } from './bladePick'
import { bladeView, fillBladeView, onThorax } from './bladeView'
import type { Figure } from './figure'
import type { Hit, Picker } from './picking'

const { ACTION } = CameraControlsImpl
/** A press that travels farther than this takes hold [px]; a shorter one is a click. */
const TAKES_HOLD = 5
/** A finger may miss the blade by this much [px]. */
const FINGER = 11
const AROUND = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/** A press on a blade that has not moved yet. */
interface Press {
  readonly pointer: number
  readonly x: number
  readonly y: number
  readonly side: Side
  /** World place of the gripped point at the press [m]. */
  readonly place: Vec3
  /** The same on the thorax, right side. */
  readonly onThorax: Vec3
}

/** A blade that follows the pointer. */
interface Hold {
  readonly grip: Grip
  /** What the hand asks for now. */
  readonly wish: FreedomsBuffer
}

/**
 * The hand on the stage: a press on a blade that moves takes hold of it, and the gripped point follows the pointer. A press
 * beside it, a second finger and the wheel stay the camera's; a press that does not move stays a click. While it listens the
 * canvas carries `data-grip`.
 */
export default function BladeGrip({ figure, picker }: { readonly figure: Figure; readonly picker: Picker }) {
  const canvas = useThree((state) => state.gl.domElement)
  const get = useThree((state) => state.get)

  useEffect(() => {
    void loadHands()
    let press: Press | null = null
    let hold: Hold | null = null
    const view = bladeView()
    const at: [number, number] = [0, 0]

    const toPicture = (clientX: number, clientY: number): readonly [number, number] => {
      const bounds = canvas.getBoundingClientRect()
      at[0] = ((clientX - bounds.left) / bounds.width) * 2 - 1
      at[1] = 1 - ((clientY - bounds.top) / bounds.height) * 2
      return at
    }
    const bladeAt = ({ clientX, clientY, pointerType }: PointerEvent): Hit | null => {
      for (const [dx, dy] of pointerType === 'touch' ? AROUND : AROUND.slice(0, 1)) {
        const [x, y] = toPicture(clientX + dx * FINGER, clientY + dy * FINGER)
        const hit = pickInMode(picker, x, y, get().camera)
        if (hit && bladeSide(hit.id) !== null) return hit
      }
      return null
    }
    /** Keeps the camera from turning under a press on the blade; it still sees the fingers, for a pinch. */
    const steer = (camera: 'free' | 'held') => {
      const rig = get().controls
      if (!(rig instanceof CameraControlsImpl)) return
      rig.mouseButtons.left = camera === 'held' ? ACTION.NONE : ACTION.ROTATE
      rig.touches.one = camera === 'held' ? ACTION.NONE : ACTION.TOUCH_ROTATE
    }
    const release = () => {
      if (!press) return
      if (hold) explorer.getState().setHolding(false)
      press = null
      hold = null
      steer('free')
    }
    const takeHold = ({ side, onThorax: place }: Press): Hold => {
      const { selection, select } = explorer.getState()
      const point = gripAt(poseNow()[side], place)
      if (selection.kind !== 'hands') select(HANDS)
      hands.begin()
      explorer.getState().setHolding(true)
      // The hold's amber stands for the hover's light.
      explorer.getState().hover(null)
      const start = hands.hand(side)
      return { grip: { point, start }, wish: copyFreedoms(createFreedoms(), start.girdle) }
    }

    const onDown = (event: PointerEvent) => {
      if (press || event.button !== 0 || !event.isPrimary) {
        // A second finger: the two of them zoom.
        release()
        return
      }
      const hit = bladeAt(event)
      const side = hit && bladeSide(hit.id)
      if (!hit || !side) return
      press = {
        pointer: event.pointerId,
        x: event.clientX,
        y: event.clientY,
        side,
        place: hit.point,
        onThorax: onThorax(figure.base, side, hit.point),
      }
      steer('held')
    }
    const onMove = (event: PointerEvent) => {
      if (!press) {
        if (event.pointerType !== 'touch' && event.buttons === 0) hover()
        return
      }
      if (event.pointerId !== press.pointer) return
      if (!hold) {
        if (Math.hypot(event.clientX - press.x, event.clientY - press.y) <= TAKES_HOLD) return
        canvas.setPointerCapture(press.pointer)
        hold = takeHold(press)
      }
      const { camera } = get()
      fillBladeView(camera, figure.base, press.side, press.place, view)
      const { grip, wish } = hold
      dragBladeInto(grip, view, toPicture(event.clientX, event.clientY), wish, wish)
      hands.change(explorer.getState().sides, (hand) =>
        withWish(hand, {
          protraction: wish.protraction,
          elevation: wish.elevation,
          upwardRotation: wish.upwardRotation,
        }),
      )
    }
    /** The blade says that it can be taken hold of. */
    const hover = () => {
      const { hovered } = explorer.getState()
      if (hovered !== null && bladeSide(hovered) !== null) canvas.style.cursor = 'grab'
    }

    canvas.addEventListener('pointerdown', onDown, { capture: true })
    canvas.addEventListener('pointermove', onMove)
    canvas.addEventListener('pointerup', release)
    canvas.addEventListener('pointercancel', release)
    canvas.addEventListener('lostpointercapture', release)
    canvas.toggleAttribute('data-grip', true)
    return () => {
      release()
      canvas.removeAttribute('data-grip')
      canvas.removeEventListener('pointerdown', onDown, { capture: true })
      canvas.removeEventListener('pointermove', onMove)
      canvas.removeEventListener('pointerup', release)
      canvas.removeEventListener('pointercancel', release)
      canvas.removeEventListener('lostpointercapture', release)
    }
  }, [canvas, get, figure, picker])
  return null
}
