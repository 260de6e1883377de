import { describe, expect, it } from 'vitest'
import { ACTIONS } from '../../../src/anatomy/actions'
import { shoulderInAction } from '../../../src/kinematics/actions'
import { ACTION_LEADS } from '../../../src/kinematics/muscles/motionLevers'
import { REPORT_FRACTIONS } from '../../../src/kinematics/report'
import { girdleFromFreedoms, NO_CHANGE } from '../../../src/kinematics/freedoms'
import type { ShoulderPose } from '../../../src/kinematics/motion'
import { humerothoracic, humerusFrom } from '../../../src/kinematics/arm'
import { groupOfRecord, meanOver, MOVES_BLADE } from '../../../src/kinematics/muscles/groups'
import { involvementOfAction } from '../../../src/kinematics/muscles/involvement'
import { MUSCLE_ELEMENTS, muscleLengths } from '../../../src/kinematics/muscles/lengths'
import { momentArms } from '../../../src/kinematics/muscles/moments'
import { FREEDOM_NAMES } from '../../../src/kinematics/muscles/types'
import { girdleAngles } from '../../../src/kinematics/shoulder'
import { REST_SHOULDER } from '../../../src/kinematics/skeleton'
import { fromYXZ } from '../../../src/math/euler'
import { conjugate, multiply } from '../../../src/math/quat'

/** The shoulder with a freedom turned by the solver, the arm carried along. */
function turned(freedom: (typeof FREEDOM_NAMES)[number], by: number): ShoulderPose {
  const solution = girdleFromFreedoms({ ...NO_CHANGE, [freedom]: by })
  if (!solution.ok) throw new Error(solution.reason)
  const girdle = girdleAngles(solution.angles)
  const blade = (st: ShoulderPose['st']) => fromYXZ([st.protraction, st.medRotation, st.tilt])
  const carried = multiply(
    multiply(blade(girdle.st), conjugate(blade(REST_SHOULDER.st))),
    humerusFrom(REST_SHOULDER.ht),
  )
  return { ...REST_SHOULDER, ...girdle, ht: humerothoracic(carried) }
}

describe('moment arms about the freedoms', () => {
  const rest = momentArms(REST_SHOULDER)

  it.each(FREEDOM_NAMES)('%s: the chain’s derivatives give what two full solves give', (freedom) => {
    const h = 0.01
    const [ahead, behind] = [muscleLengths(turned(freedom, h)), muscleLengths(turned(freedom, -h))]
    MUSCLE_ELEMENTS.forEach(({ id }, i) => {
      const slow = -(ahead[i]! - behind[i]!) / (2 * h)
      // The solver lets the other freedoms give way a little when the blade is lifted off the ribs.
      expect(Math.abs(rest[freedom][i]! - slow), id).toBeLessThan(3e-3 + 0.03 * Math.abs(slow))
    })
  })

  it('are none for muscles that do not cross what turns', () => {
    for (const freedom of FREEDOM_NAMES)
      MUSCLE_ELEMENTS.forEach(({ origin, id }, i) => {
        if (!MOVES_BLADE[i] && origin.bone !== 'clavicle')
          expect(Math.abs(rest[freedom][i]!), id).toBeLessThan(1e-8)
      })
  })
})

describe('prime movers', () => {
  const rows = ACTIONS.flatMap(({ id, muscles }) =>
    muscles.filter(({ role }) => role === 'prime mover').map(({ muscle }) => [id, muscle] as const),
  )
  it.each(rows)('%s: %s pulls the right way at every fraction of it', (action, muscle) => {
    const group = groupOfRecord(muscle)!
    const { freedom, sign } = ACTION_LEADS[action]
    for (const fraction of REPORT_FRACTIONS) {
      const arms = momentArms(shoulderInAction(action, fraction, 1))[freedom]
      expect(sign * meanOver(group, arms), `at ${fraction}`).toBeGreaterThan(0)
    }
  })

  it.each(rows)('%s: %s gets shorter', (action, muscle) => {
    const group = groupOfRecord(muscle)!
    const { elements } = involvementOfAction(action)
    expect(
      meanOver(
        group,
        elements.map(({ shortening }) => shortening),
      ),
    ).toBeGreaterThan(0.01)
  })
})
