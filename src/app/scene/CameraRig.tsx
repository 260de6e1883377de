import { CameraControls, CameraControlsImpl } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Box3, PerspectiveCamera, Vector3 } from 'three'
import { motionOf } from '../state/motions'
import { onCameraRequest, type CameraRequest } from '../state/camera'
import { explorer, useExplorer } from '../state/explorer'
import { prefersReducedMotion } from '../state/reducedMotion'
import type { View } from '../state/views'
import { duoFrames } from './duoFrames'
import { frameStep } from './frameStep'
import { leaningDirection, motionFrame, tellingDirection } from './motionFrame'
import {
  bestDirection,
  DIRECTIONS,
  FARTHEST_FACTOR,
  FIELD_OF_VIEW,
  fitDistance,
  freeCentre,
  nearestAzimuth,
  unionBox,
  type Direction,
  type FrameBox,
  type Insets,
} from './framing'

/** Seconds in which the picture's middle follows the panels. */
const OFFSET_TIME = 0.12
const NEAREST = 0.22
/** Room around a focused structure, as a multiple of its size. */
const FOCUS_ROOM = 1.9
const SMALLEST_FOCUS = 0.16

/** camera-controls that never takes a rest for a step: after one, the first delta holds the whole rest. */
class StageControls extends CameraControlsImpl {
  private moving = false

  override update(delta: number): boolean {
    this.moving = super.update(frameStep(delta, this.moving))
    return this.moving
  }
}

interface CameraRigProps {
  /** Box of each structure at rest, by node id. */
  readonly boxes: ReadonlyMap<string, FrameBox>
  /** What the named views show. */
  readonly body: FrameBox
  readonly insets: Insets
}

/** The camera: named views on an eased arc, orbit, pan and zoom within limits, focus, and the panels' insets. */
export function CameraRig({ boxes, body: restBody, insets }: CameraRigProps) {
  const controls = useRef<CameraControlsImpl>(null)
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const view = useExplorer((state) => state.view)
  const started = useRef(false)
  const offset = useRef({ x: 0, y: 0, width: 0, height: 0, moving: false })
  const lastView = useRef<View>('back')

  const selection = useExplorer((state) => state.selection)
  const sides = useExplorer((state) => state.sides)
  const partner = useExplorer((state) => state.partner)
  const { box: body, lean } = useMemo(
    () =>
      duoFrames({ selection, partner, sides }, restBody)?.first ??
      motionFrame(motionOf(selection), sides, restBody),
    [selection, partner, sides, restBody],
  )
  const director = useMemo(
    () => createDirector({ boxes, body, lean, telling: tellingDirection(selection, sides), insets, size }),
    [boxes, body, lean, selection, sides, insets, size],
  )

  useEffect(() => {
    const rig = controls.current
    if (!rig) return
    const { min, max } = body
    rig.setBoundary(new Box3(new Vector3(...min), new Vector3(...max)))
    rig.boundaryFriction = 0.2
    rig.minDistance = NEAREST
    rig.maxDistance = director.distance('back') * FARTHEST_FACTOR
  }, [body, director])

  useEffect(() => {
    const rig = controls.current
    if (!rig) return
    if (view === 'free') {
      if (!started.current) director.go(rig, 'back', false)
    } else {
      lastView.current = view
      director.go(rig, view, started.current)
    }
    started.current = true
    invalidate()
  }, [view, director, invalidate])

  // What a named view does not show, such as the wrist, is gone to; only a new selection moves the camera.
  const latest = useRef(director)
  useEffect(() => {
    latest.current = director
  }, [director])
  useEffect(() => {
    const rig = controls.current
    if (!rig || selection.kind !== 'landmark') return
    const box = boxes.get(selection.id)
    if (!box || box.min[1] > restBody.min[1]) return
    latest.current.answer(rig, { kind: 'focus', structures: [selection.id] }, 'back')
  }, [selection, boxes, restBody])

  useEffect(
    () =>
      onCameraRequest((request) => {
        if (controls.current) director.answer(controls.current, request, lastView.current)
      }),
    [director],
  )

  useFrame((_, delta) => {
    if (!(camera instanceof PerspectiveCamera)) return
    const middle = freeCentre(insets)
    const now = offset.current
    const resized = now.width !== size.width || now.height !== size.height
    const share =
      resized || prefersReducedMotion() ? 1 : 1 - Math.exp(-frameStep(delta, now.moving) / OFFSET_TIME)
    const dx = middle.x - now.x
    const dy = middle.y - now.y
    if (!resized && dx === 0 && dy === 0) return
    const close = Math.abs(dx) + Math.abs(dy) < 0.5
    now.x = close ? middle.x : now.x + dx * share
    now.y = close ? middle.y : now.y + dy * share
    now.width = size.width
    now.height = size.height
    camera.setViewOffset(size.width, size.height, -now.x, -now.y, size.width, size.height)
    now.moving = !close
    if (!close) invalidate()
  })

  return (
    <CameraControls
      ref={controls}
      impl={StageControls}
      makeDefault
      smoothTime={0.32}
      draggingSmoothTime={0.09}
      minPolarAngle={0.06}
      maxPolarAngle={2.35}
      dollyToCursor
      azimuthRotateSpeed={0.75}
      polarRotateSpeed={0.75}
      onControl={() => {
        // A drag that holds the blade moves no camera.
        if (controls.current?.mouseButtons.left !== CameraControlsImpl.ACTION.NONE) leaveNamedView()
      }}
    />
  )
}

function leaveNamedView(): void {
  const { view, setView } = explorer.getState()
  if (view !== 'free') setView('free')
}

interface Setting {
  readonly boxes: ReadonlyMap<string, FrameBox>
  readonly body: FrameBox
  /** Lean of the trunk [rad], forward positive. */
  readonly lean: number
  /** Where the back is looked at from in an exercise; null elsewhere. */
  readonly telling: Direction | null
  readonly insets: Insets
  readonly size: { readonly width: number; readonly height: number }
}

/** What the camera is told to do, in terms of the body. */
function createDirector({ boxes, body, lean, telling, insets, size }: Setting) {
  const directionOf = (view: Exclude<View, 'free'>): Direction =>
    view === 'back' && telling ? telling : leaningDirection(DIRECTIONS[view], lean)
  const middleOf = ({ min, max }: FrameBox): [number, number, number] => [
    (min[0] + max[0]) / 2,
    (min[1] + max[1]) / 2,
    (min[2] + max[2]) / 2,
  ]
  const aim = (rig: CameraControlsImpl, direction: Direction, box: FrameBox, ease: boolean): void => {
    const smooth = ease && !prefersReducedMotion()
    void rig.rotateTo(nearestAzimuth(direction.azimuth, rig.azimuthAngle), direction.polar, smooth)
    void rig.moveTo(...middleOf(box), smooth)
    void rig.dollyTo(fitDistance(box, direction, size, insets), smooth)
  }
  return {
    distance: (view: Exclude<View, 'free'>): number => fitDistance(body, directionOf(view), size, insets),
    go(rig: CameraControlsImpl, view: Exclude<View, 'free'>, ease: boolean): void {
      aim(rig, directionOf(view), body, ease)
    },
    answer(rig: CameraControlsImpl, request: CameraRequest, home: View): void {
      const smooth = !prefersReducedMotion()
      switch (request.kind) {
        case 'orbit':
          void rig.rotate(request.azimuth, -request.polar, smooth)
          break
        case 'zoom':
          void rig.dollyTo(rig.distance / request.factor, smooth)
          break
        case 'pan': {
          const height = 2 * rig.distance * Math.tan(FIELD_OF_VIEW / 2)
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
      }
      leaveNamedView()
    },
  }
}

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
