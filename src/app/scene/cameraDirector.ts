import type { CameraControlsImpl } from '@react-three/drei'
import { Vector3 } from 'three'
import type { CameraPlace, CameraRequest, Lens } from '../state/camera'
import { explorer } from '../state/explorer'
import { prefersReducedMotion } from '../state/reducedMotion'
import type { View } from '../state/views'
import {
  bestDirection,
  DIRECTIONS,
  FIELD_OF_VIEW,
  fitDistance,
  nearestAzimuth,
  reach,
  unionBox,
  type Direction,
  type FrameBox,
  type Insets,
} from './framing'
import { leaningDirection } from './motionFrame'

/** Room around a focused structure, as a multiple of its size. */
const FOCUS_ROOM = 1.9
const SMALLEST_FOCUS = 0.16

/** What the director knows of body, stage and lens. */
export interface Setting {
  readonly boxes: ReadonlyMap<string, FrameBox>
  readonly body: FrameBox
  /** Lean of the trunk [rad], forward positive. */
  readonly lean: number
  /** Where the back is looked at from in an exercise; null elsewhere. */
  readonly telling: Direction | null
  readonly insets: Insets
  readonly size: { readonly width: number; readonly height: number }
  readonly lens: Lens
}

/** What the camera is told to do, in terms of the body. */
export interface Director {
  /** How far away [m] a named view stands. */
  distance(view: Exclude<View, 'free'>): number
  go(rig: CameraControlsImpl, view: Exclude<View, 'free'>, ease: boolean): void
  /** Where the camera is going or stands. */
  place(rig: CameraControlsImpl): CameraPlace
  goTo(rig: CameraControlsImpl, place: CameraPlace, ease: boolean): void
  /** @param home view that `home` goes back to */
  answer(rig: CameraControlsImpl, request: CameraRequest, home: View): void
}

const _target = new Vector3()

/** The director for a setting; made anew when it changes. */
export function createDirector({ boxes, body, lean, telling, insets, size, lens }: Setting): Director {
  const directionOf = (view: Exclude<View, 'free'>): Direction =>
    view === 'back' && telling ? telling : leaningDirection(DIRECTIONS[view], lean)
  const distanceOf = (box: FrameBox, direction: Direction): number =>
    fitDistance(box, direction, size, insets) * reach(lens)
  const whole = distanceOf(body, directionOf('back'))

  const travel = (
    rig: CameraControlsImpl,
    { azimuth, polar }: Direction,
    target: readonly [number, number, number],
    distance: number,
    ease: boolean,
  ): void => {
    const smooth = ease && !prefersReducedMotion()
    void rig.rotateTo(nearestAzimuth(azimuth, rig.azimuthAngle), polar, smooth)
    void rig.moveTo(...target, smooth)
    void rig.dollyTo(distance, smooth)
  }
  const aim = (rig: CameraControlsImpl, direction: Direction, box: FrameBox, ease: boolean): void =>
    travel(rig, direction, middleOf(box), distanceOf(box, direction), ease)
  const place = (rig: CameraControlsImpl): CameraPlace => {
    rig.getTarget(_target)
    return {
      azimuth: rig.azimuthAngle,
      polar: rig.polarAngle,
      nearness: whole / rig.distance,
      target: [_target.x, _target.y, _target.z],
    }
  }
  const goTo = (
    rig: CameraControlsImpl,
    { nearness, target, ...direction }: CameraPlace,
    ease: boolean,
  ): void => travel(rig, direction, target, whole / nearness, ease)

  return {
    distance: (view) => distanceOf(body, directionOf(view)),
    go: (rig, view, ease) => aim(rig, directionOf(view), body, ease),
    place,
    goTo,
    answer(rig, request, home) {
      const smooth = !prefersReducedMotion()
      switch (request.kind) {
        case 'orbit':
          void rig.rotate(request.azimuth, -request.polar, smooth)
          break
        case 'zoom':
          void rig.dollyTo(rig.distance / request.factor, smooth)
          break
        case 'pan': {
          const height = 2 * (rig.distance / reach(lens)) * Math.tan(FIELD_OF_VIEW / 2)
          void rig.truck(request.x * height, -request.y * height, smooth)
          break
        }
        case 'home':
          explorer.getState().setView(home)
          aim(rig, directionOf(home === 'free' ? 'back' : home), body, true)
          return
        case 'focus': {
          const box = unionBox(request.structures.flatMap((id) => boxes.get(id) ?? []))
          if (!box) return
          const here: Direction = { azimuth: rig.azimuthAngle, polar: rig.polarAngle }
          aim(rig, bestDirection(middleOf(box), middleOf(body)) ?? here, grown(box), true)
          break
        }
        case 'mirror': {
          const { azimuth, target, ...rest } = place(rig)
          goTo(rig, { ...rest, azimuth: -azimuth, target: [-target[0], target[1], target[2]] }, true)
          break
        }
        case 'place':
          goTo(rig, request.place, true)
          break
      }
      leaveNamedView()
    },
  }
}

/** From now on the camera stands where the person put it. */
export function leaveNamedView(): void {
  const { view, setView } = explorer.getState()
  if (view !== 'free') setView('free')
}

const middleOf = ({ min, max }: FrameBox): [number, number, number] => [
  (min[0] + max[0]) / 2,
  (min[1] + max[1]) / 2,
  (min[2] + max[2]) / 2,
]

/** A box with room around it. */
function grown(box: FrameBox): FrameBox {
  const side = (k: 0 | 1 | 2): readonly [number, number] => {
    const middle = (box.min[k] + box.max[k]) / 2
    const half = (Math.max(box.max[k] - box.min[k], SMALLEST_FOCUS) / 2) * FOCUS_ROOM
    return [middle - half, middle + half]
  }
  const [x, y, z] = [side(0), side(1), side(2)]
  return { min: [x[0], y[0], z[0]], max: [x[1], y[1], z[1]] }
}
