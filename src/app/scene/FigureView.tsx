import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import { Vector3 } from 'three'
import { splitAttachment, splitSide } from '../../contract/structures'
import { createSkeleton, writeSkeleton } from '../../kinematics/skeleton'
import { display, type Ground } from '../state/display'
import { explorer } from '../state/explorer'
import { liveTones, onLiveTones } from '../state/liveTones'
import { structureLooks } from '../state/looks'
import { advanceHands, handsMoving } from '../state/hands'
import { playhead } from '../state/playhead'
import { poseNow, poseVersion, subscribePose } from '../state/pose'
import { prefersReducedMotion } from '../state/reducedMotion'
import { applyPose } from './applyPose'
import type { Figure } from './figure'
import { frameStep } from './frameStep'
import { appearance } from './palette'
import type { Picker } from './picking'

const _direction = new Vector3()

/** Outlines by ground: slate needs none, the back row the thickest. */
export const INK: Readonly<Record<Ground, number>> = { dark: 0, light: 0.6, projector: 1 }

/** Draws the figure: takes its looks from the explorer and its pose from the playhead, and says when it is first seen. */
export function FigureView({ figure, picker }: { readonly figure: Figure; readonly picker: Picker }) {
  const invalidate = useThree((state) => state.invalidate)
  const shownPose = useRef(NaN)
  const [skeleton] = useState(createSkeleton)
  const wasPlaying = useRef(false)
  const handsMoved = useRef(false)
  const looksAimed = useRef(true)
  const looksMoving = useRef(false)

  useEffect(() => {
    const nodes = figure.ranges.map((range) => range.id)
    let before = explorer.getState()
    const aim = () => {
      const state = explorer.getState()
      const looks = structureLooks({ ...state, tones: liveTones() }, nodes)
      for (const { id, kind, number } of figure.ranges) {
        const look = looks.get(id)
        if (!look) continue
        const area = splitAttachment(id)
        const pointedAt =
          state.hovered === id ||
          (area === null ? state.pointed.includes(splitSide(id).base) : area.end === state.pointedEnd)
        figure.looks.aim(number, appearance(kind, look, pointedAt, area?.end))
      }
      if (prefersReducedMotion()) figure.looks.settle()
      looksAimed.current = true
      invalidate()
    }
    aim()
    figure.looks.settle()
    const stopTones = onLiveTones(aim)
    const stop = explorer.subscribe((state) => {
      const same =
        state.selection === before.selection &&
        state.sides === before.sides &&
        state.peeledSide === before.peeledSide &&
        state.visibility === before.visibility &&
        state.holding === before.holding &&
        state.attachments === before.attachments &&
        state.pointedEnd === before.pointedEnd &&
        state.hovered === before.hovered &&
        state.pointed === before.pointed &&
        state.emg === before.emg &&
        state.letter === before.letter
      before = state
      if (!same) aim()
    })
    return () => {
      stop()
      stopTones()
    }
  }, [figure, invalidate])

  useEffect(() => {
    const draw = () => {
      figure.setInk(INK[display.getState().ground])
      invalidate()
    }
    draw()
    return display.subscribe(draw)
  }, [figure, invalidate])

  useEffect(() => {
    shownPose.current = NaN
    return subscribePose(() => invalidate())
  }, [figure, invalidate])

  useFrame(({ camera }, delta) => {
    // The camera looks along its −Z: the viewer stands in the direction of its +Z.
    figure.sortFor(_direction.setFromMatrixColumn(camera.matrixWorld, 2))
    if (playhead.playing) {
      playhead.advance(frameStep(delta, wasPlaying.current))
      invalidate()
    }
    wasPlaying.current = playhead.playing
    const handsMove = handsMoving()
    if (handsMove) {
      advanceHands(frameStep(delta, handsMoved.current))
      invalidate()
    }
    handsMoved.current = handsMove
    const version = poseVersion()
    if (version !== shownPose.current) {
      shownPose.current = version
      applyPose(figure, writeSkeleton(poseNow(), skeleton))
      figure.placeSkins()
      picker.poseChanged()
    }
    if (looksAimed.current) {
      looksMoving.current = figure.looks.step(frameStep(delta, looksMoving.current))
      looksAimed.current = looksMoving.current
      figure.uploadLooks()
      if (looksMoving.current) invalidate()
    }
  })

  return <primitive object={figure.root} dispose={null} />
}
