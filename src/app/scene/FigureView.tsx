import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { BodyPose } from '../../kinematics/motion'
import { skeletonPose } from '../../kinematics/skeleton'
import { explorer } from '../state/explorer'
import { structureLooks } from '../state/looks'
import { playhead } from '../state/playhead'
import { poseNow, subscribePose } from '../state/pose'
import { prefersReducedMotion } from '../state/reducedMotion'
import { applyPose } from './applyPose'
import type { Figure } from './figure'
import { appearance } from './palette'
import type { Picker } from './picking'

/** Longest step of time that one frame may take [s]; after a rest the first delta holds the whole rest. */
const MAX_STEP = 0.1

/** Draws the figure: takes its looks from the explorer and its pose from the playhead, and says when it is first seen. */
export function FigureView({ figure, picker }: { readonly figure: Figure; readonly picker: Picker }) {
  const invalidate = useThree((state) => state.invalidate)
  const shownPose = useRef<BodyPose | null>(null)
  const looksMoving = useRef(true)

  useEffect(() => {
    const nodes = figure.ranges.map((range) => range.id)
    let before = explorer.getState()
    const aim = () => {
      const state = explorer.getState()
      const looks = structureLooks(state, nodes)
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
    return explorer.subscribe((state) => {
      const same =
        state.selection === before.selection &&
        state.sides === before.sides &&
        state.peeledSide === before.peeledSide &&
        state.hovered === before.hovered
      before = state
      if (!same) aim()
    })
  }, [figure, invalidate])

  useEffect(() => {
    shownPose.current = null
    return subscribePose(() => invalidate())
  }, [figure, invalidate])

  useFrame((_, delta) => {
    const step = Math.min(delta, MAX_STEP)
    if (playhead.playing) {
      playhead.advance(step)
      invalidate()
    }
    const pose = poseNow()
    if (pose !== shownPose.current) {
      shownPose.current = pose
      applyPose(figure, skeletonPose(pose))
      figure.placeSkins()
      picker.poseChanged()
    }
    if (looksMoving.current) {
      looksMoving.current = figure.looks.step(step)
      figure.uploadLooks()
      if (looksMoving.current) invalidate()
    }
  })

  return <primitive object={figure.root} dispose={null} />
}
