import { CameraControls, CameraControlsImpl } from '@react-three/drei'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Box3, PerspectiveCamera, Vector3 } from 'three'
import { onCameraRequest, type Lens } from '../state/camera'
import { explorer, useExplorer } from '../state/explorer'
import { motionOf } from '../state/motions'
import { prefersReducedMotion } from '../state/reducedMotion'
import type { View } from '../state/views'
import { createDirector, leaveNamedView } from './cameraDirector'
import { duoFrames } from './duoFrames'
import { frameStep } from './frameStep'
import {
  FAR_PLANE,
  FARTHEST_FACTOR,
  fieldOfView,
  freeCentre,
  reach,
  type FrameBox,
  type Insets,
} from './framing'
import { motionFrame, tellingDirection } from './motionFrame'
import { useHandsFrame } from './useHandsFrame'

/** Seconds in which the picture's middle follows the panels. */
const OFFSET_TIME = 0.12
const NEAREST = 0.22
/** Depth [m] before and behind the middle of the picture that the parallel lens draws. */
const DEPTH = 12
const NEAR = 0.05

/** camera-controls that never takes a rest for a step: after one, the first delta holds the whole rest. */
class StageControls extends CameraControlsImpl {
  private moving = false
  /** Called when the camera has come to rest. */
  onStill: (() => void) | null = null

  override update(delta: number): boolean {
    const moved = this.moving
    this.moving = super.update(frameStep(delta, moved))
    if (moved && !this.moving) this.onStill?.()
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
  const controls = useRef<StageControls>(null)
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const view = useExplorer((state) => state.view)
  const lens = useExplorer((state) => state.lens)
  const started = useRef(false)
  const offset = useRef({ x: 0, y: 0, width: 0, height: 0, moving: false })
  const lastView = useRef<View>('back')

  const selection = useExplorer((state) => state.selection)
  const sides = useExplorer((state) => state.sides)
  const partner = useExplorer((state) => state.partner)
  const handsBody = useHandsFrame(selection.kind === 'hands', restBody)
  const { box: body, lean } = useMemo(
    () =>
      duoFrames({ selection, partner, sides }, restBody)?.first ??
      motionFrame(motionOf(selection), sides, handsBody),
    [selection, partner, sides, restBody, handsBody],
  )
  const director = useMemo(
    () =>
      createDirector({ boxes, body, lean, telling: tellingDirection(selection, sides), insets, size, lens }),
    [boxes, body, lean, selection, sides, insets, size, lens],
  )

  useEffect(() => {
    const rig = controls.current
    if (!rig) return
    const { min, max } = body
    rig.setBoundary(new Box3(new Vector3(...min), new Vector3(...max)))
    rig.boundaryFriction = 0.2
    rig.minDistance = NEAREST * reach(lens)
    rig.maxDistance = director.distance('back') * FARTHEST_FACTOR
  }, [body, director, lens])

  // Another lens draws the same picture from farther away: no way leads through the distances between.
  const lensNow = useRef<Lens>('natural')
  useEffect(() => {
    const rig = controls.current
    if (!rig || lensNow.current === lens) return
    void rig.dollyTo((rig.distance * reach(lens)) / reach(lensNow.current), false)
    lensNow.current = lens
    invalidate()
  }, [lens, invalidate])

  useEffect(() => {
    const rig = controls.current
    if (!rig) return
    if (view === 'free') {
      const { camera } = explorer.getState()
      if (!started.current && camera) director.goTo(rig, camera, false)
      else if (!started.current) director.go(rig, 'back', false)
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
        if (!controls.current) return
        director.answer(controls.current, request, lastView.current)
        // Without a transition (reduced motion) nothing else asks for the frame.
        invalidate()
      }),
    [director, invalidate],
  )

  // The link holds where a free camera rests.
  useEffect(() => {
    const rig = controls.current
    if (!rig) return
    rig.onStill = () => {
      if (explorer.getState().view === 'free') explorer.setState({ camera: director.place(rig) })
    }
    return () => {
      rig.onStill = null
    }
  }, [director])

  useFrame(({ camera }, delta) => {
    if (!(camera instanceof PerspectiveCamera)) return
    focusLens(camera, lens, controls.current?.distance ?? 0)
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

/** Sets the lens, and the depth that it draws, where they have changed. */
function focusLens(camera: PerspectiveCamera, lens: Lens, distance: number): void {
  const fov = (fieldOfView(lens) * 180) / Math.PI
  const near = lens === 'natural' ? NEAR : Math.max(NEAR, Math.floor(distance - DEPTH))
  const far = lens === 'natural' ? FAR_PLANE : Math.ceil(distance + DEPTH)
  if (camera.fov === fov && camera.near === near && camera.far === far) return
  camera.fov = fov
  camera.near = near
  camera.far = far
  camera.updateProjectionMatrix()
}
