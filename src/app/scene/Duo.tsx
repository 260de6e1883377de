import { useFrame, useThree, type RootState } from '@react-three/fiber'
import { use, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { Light, PerspectiveCamera, Quaternion, Vector3, type Camera, type Object3D } from 'three'
import { SIDES } from '../../contract/sides'
import { createBody } from '../../kinematics/motion'
import { createSkeleton, writeSkeleton } from '../../kinematics/skeleton'
import { display } from '../state/display'
import { explorer, useExplorer, type ExplorerState } from '../state/explorer'
import { structureLooks } from '../state/looks'
import { partnerEquipment, partnerMotion, writePartnerPose, type PartnerMotion } from '../state/partner'
import { playhead } from '../state/playhead'
import { prefersReducedMotion } from '../state/reducedMotion'
import { applyPose } from './applyPose'
import { duoFrames, middleOf, polarBetween, type DuoFrames } from './duoFrames'
import type { DuoLayout } from './duoLayout'
import { createEquipmentSet } from './equipment/equipmentSet'
import { loadEquipment } from './equipment/loadEquipment'
import { standsIn } from './equipment/standsIn'
import { createFigure } from './figure'
import { INK } from './FigureView'
import { frameStep } from './frameStep'
import type { FrameBox } from './framing'
import { appearance } from './palette'
import { createPicker } from './picking'
import type { PickBeside } from './PointerInput'
import type { ModelParts } from './readModel'
import { bendable } from './trunkSkin'

/** Layer of all that only the second camera sees. */
const BESIDE = 1

const _direction = new Vector3()
const _offset = new Vector3()
const _middle = new Vector3()
const _axis = new Vector3()
const _turn = new Quaternion()

interface DuoProps {
  readonly parts: ModelParts
  /** What is shown at rest. */
  readonly body: FrameBox
  readonly layout: DuoLayout
  /** Where the pointer asks what it is on in the second part. */
  readonly besideRef: RefObject<PickBeside | null>
}

/**
 * Draws two figures in one canvas. The first is framed in its part by the camera as ever; the second is seen by a camera that
 * stands to it as the first does to its figure, its picture shifted into the other part, so both have one scale and turn
 * together; where the trunks lean differently it is raised or lowered, to look at the same backs. Two figures with skeletons of
 * their own, not one posed twice: the glass of each would have to be sorted anew twice a frame.
 */
export default function Duo({ parts, body, layout, besideRef }: DuoProps) {
  const invalidate = useThree((state) => state.invalidate)
  const scene = useThree((state) => state.scene)
  const get = useThree((state) => state.get)
  const meshes = use(loadEquipment())
  const { figure, things, picker } = useMemo(() => {
    const made = { figure: createFigure(bendable(parts)), things: createEquipmentSet(meshes) }
    putBeside(made.figure.root)
    putBeside(made.things.root)
    return { ...made, picker: createPicker(made.figure) }
  }, [parts, meshes])
  const selection = useExplorer((state) => state.selection)
  const partner = useExplorer((state) => state.partner)
  const sides = useExplorer((state) => state.sides)
  const frames = useMemo(
    () => duoFrames({ selection, partner, sides }, body),
    [selection, partner, sides, body],
  )
  const [second] = useState(() => {
    const camera = new PerspectiveCamera()
    camera.layers.set(BESIDE)
    return camera
  })
  const [pose] = useState(createBody)
  const [skeleton] = useState(createSkeleton)
  const shownMotion = useRef<PartnerMotion | null>(null)
  const shownTime = useRef(NaN)
  const looksMoving = useRef(true)

  useEffect(() => {
    const nodes = figure.ranges.map(({ id }) => id)
    const aim = () => {
      const state = explorer.getState()
      const looks = structureLooks(lookState(state), nodes)
      for (const { id, kind, number } of figure.ranges) {
        const look = looks.get(id)
        if (look) figure.looks.aim(number, appearance(kind, look, state.hovered === id))
      }
      if (prefersReducedMotion()) figure.looks.settle()
      looksMoving.current = true
      invalidate()
    }
    aim()
    figure.looks.settle()
    shownMotion.current = null
    const stop = explorer.subscribe(aim)
    return () => {
      stop()
      picker.dispose()
      figure.dispose()
      things.dispose()
      invalidate()
    }
  }, [figure, things, picker, invalidate])

  useEffect(() => {
    besideRef.current = (x, y) => {
      const { width, height } = get().size
      const { direction, border, shift } = layout
      const at = direction === 'row' ? ((x + 1) / 2) * width : ((1 - y) / 2) * height
      if (at < border) return undefined
      return picker.pick(x - (2 * shift.x) / width, y + (2 * shift.y) / height, second)
    }
    return () => {
      besideRef.current = null
    }
  }, [besideRef, get, layout, picker, second])

  useEffect(() => {
    // Both figures stand in one light.
    scene.traverse((part) => {
      if (part instanceof Light) part.layers.enable(BESIDE)
    })
    const draw = () => {
      figure.setInk(INK[display.getState().ground])
      invalidate()
    }
    draw()
    return display.subscribe(draw)
  }, [scene, figure, invalidate])

  useFrame((state, delta) => {
    placeBeside(second, state.camera, frames)
    figure.sortFor(_direction.setFromMatrixColumn(second.matrixWorld, 2))
    const motion = partnerMotion()
    const { time } = playhead
    if ((motion !== shownMotion.current || time !== shownTime.current) && writePartnerPose(pose)) {
      shownMotion.current = motion
      shownTime.current = time
      const placements = partnerEquipment()
      things.place(placements)
      for (const side of SIDES) figure.setHandShown(side, !standsIn(placements, side))
      applyPose(figure, writeSkeleton(pose, skeleton))
      figure.placeSkins()
      picker.poseChanged()
    }
    if (looksMoving.current) {
      looksMoving.current = figure.looks.step(frameStep(delta, true))
      figure.uploadLooks()
      if (looksMoving.current) invalidate()
    }
    drawTwice(state, second, layout)
    // A priority above 0 hands the drawing over to this function.
  }, 1)

  return (
    <>
      <primitive object={figure.root} dispose={null} />
      <primitive object={things.root} dispose={null} />
    </>
  )
}

/** What the looks of the second figure depend on: its own exercise and sides, all else as for the first. */
function lookState(state: ExplorerState): ExplorerState {
  const partner = partnerMotion(state)
  if (!partner) return state
  return { ...state, selection: { kind: 'exercise', id: partner.exercise.id }, sides: partner.sides }
}

/** Sets the second figure's camera: the first one's, moved from figure to figure and turned about its level axis. */
function placeBeside(beside: PerspectiveCamera, camera: Camera, frames: DuoFrames | null): void {
  beside.projectionMatrix.copy(camera.projectionMatrix)
  beside.projectionMatrixInverse.copy(camera.projectionMatrixInverse)
  beside.position.copy(camera.position)
  beside.quaternion.copy(camera.quaternion)
  if (frames) {
    const [from, to] = [middleOf(frames.first.box), middleOf(frames.second.box)]
    _offset.copy(camera.position).sub(_middle.set(from[0], from[1], from[2]))
    const polar = Math.acos(Math.min(Math.max(_offset.y / _offset.length(), -1), 1))
    const turn = polarBetween(frames, Math.atan2(_offset.x, _offset.z), polar)
    _turn.setFromAxisAngle(_axis.setFromMatrixColumn(camera.matrixWorld, 0), turn)
    beside.position.copy(_offset.applyQuaternion(_turn)).add(_middle.set(to[0], to[1], to[2]))
    beside.quaternion.premultiply(_turn)
  }
  beside.updateMatrixWorld()
}

/** Draws what the first camera sees into its part and what the second sees into the other. */
function drawTwice(
  { gl, scene, camera, size }: RootState,
  beside: PerspectiveCamera,
  layout: DuoLayout,
): void {
  const { direction, border, shift } = layout
  const { width, height } = size
  gl.setScissorTest(true)
  for (let at = 0; at < 2; at++) {
    // Three counts from the lower edge.
    if (direction === 'row') gl.setScissor(at * border, 0, at === 0 ? border : width - border, height)
    else gl.setScissor(0, at === 0 ? height - border : 0, width, at === 0 ? border : height - border)
    gl.setViewport(at * shift.x, -at * shift.y, width, height)
    gl.render(scene, at === 0 ? camera : beside)
  }
  gl.setScissorTest(false)
  gl.setViewport(0, 0, width, height)
}

/** Puts an object and all under it where only the second camera sees it. */
function putBeside(root: Object3D): void {
  root.traverse((part) => part.layers.set(BESIDE))
}
