import { useMemo } from 'react'
import type { Side } from '../../../contract/sides'
import { PLANES } from '../../../kinematics/curves/study'
import { ARM_REACH, withArmAngle } from '../../../kinematics/handArm'
import type { Sides } from '../../../kinematics/motion'
import { hands } from '../../state/handsStore'
import CurvesPanel, { type ArmSeek } from './CurvesPanel'

const DEG = Math.PI / 180
/** One step of an arrow key: the arm's next 5°, as far apart as the study's points. */
const STEP = 5 * DEG

/** The rhythm: what collarbone and blade do as the arm goes up, with the arm in the person's hand as the marker. */
export default function RhythmCurves({ side, sides }: { readonly side: Side; readonly sides: Sides }) {
  const arm = useMemo((): ArmSeek => {
    const elevation = () => hands.hand(side).arm.elevation
    const raise = (to: number) =>
      hands.change(sides, (hand) => ({ ...hand, arm: withArmAngle(hand.arm, 'elevation', to) }))
    const plane = hands.hand(side).arm.plane / DEG
    return {
      min: ARM_REACH.elevation[0],
      max: ARM_REACH.elevation[1],
      plane: PLANES.reduce((best, to) => (Math.abs(to - plane) < Math.abs(best - plane) ? to : best)),
      grab: () => hands.begin(),
      seek: raise,
      step(direction) {
        hands.begin()
        raise(elevation() + direction * STEP)
      },
    }
  }, [side, sides])
  return <CurvesPanel motion={null} arm={arm} />
}
