import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { ACTION_IDS } from '../../../src/anatomy/types'
import { actionMotion, shoulderInAction } from '../../../src/kinematics/actions'
import { MOVES_BLADE } from '../../../src/kinematics/muscles/groups'
import {
  activeIn,
  contractionOf,
  involvementAt,
  involvementBetween,
  involvementOfAction,
  involvementOfPhase,
} from '../../../src/kinematics/muscles/involvement'
import { MUSCLE_ELEMENTS, muscleLengths } from '../../../src/kinematics/muscles/lengths'
import { writeArmMoments } from '../../../src/kinematics/muscles/moments'
import type { ArmCoordinate, InvolvementReport } from '../../../src/kinematics/muscles/types'
import { REST_POSE, REST_SHOULDER } from '../../../src/kinematics/skeleton'

const part = (report: InvolvementReport | null, id: string) => {
  const found = report?.parts.find(({ muscle }) => muscle === id)
  if (!found) throw new Error(`no involvement of ${id}`)
  return found
}
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

describe.each(ACTION_IDS)('involvement in %s', (id) => {
  const report = involvementOfAction(id)

  it('adds up: elements make parts, parts make muscles, shares make one whole', () => {
    const totals = [report.elements, report.structures, report.parts, report.muscles].map((list) => [
      sum(list.map(({ work }) => work)),
      sum(list.map(({ share }) => share)),
    ])
    for (const [work, share] of totals) {
      expect(work).toBeCloseTo(totals[0]![0]!, 9)
      expect(share).toBeCloseTo(1, 9)
    }
  })

  it('gives work by force and shortening, and a share only to what moves the blade', () => {
    const [rest, end] = [muscleLengths(REST_SHOULDER), muscleLengths(shoulderInAction(id, 1, 1))]
    report.elements.forEach(({ work, share, lengthChange }, i) => {
      expect(lengthChange).toBeCloseTo(end[i]! - rest[i]!, 12)
      expect(work).toBeCloseTo(MUSCLE_ELEMENTS[i]!.maxForce * Math.max(0, rest[i]! - end[i]!), 9)
      if (!MOVES_BLADE[i]) expect(share).toBe(0)
    })
  })
})

describe('involvement', () => {
  it('of the rest pose is none', () => {
    const report = involvementAt(REST_POSE, 'l', 'retraction')
    for (const { shortening, work, share } of report.muscles) {
      expect(shortening).toBeCloseTo(0, 9)
      expect(work).toBeCloseTo(0, 9)
      expect(share).toBeLessThanOrEqual(1)
    }
  })

  it('is of the side that is asked', () => {
    const pose = actionMotion('retraction').pose(1.8, 'l')
    expect(part(involvementAt(pose, 'l', 'retraction'), 'trapezius-transverse').shortening).toBeGreaterThan(
      0.1,
    )
    expect(part(involvementAt(pose, 'r', 'retraction'), 'trapezius-transverse').shortening).toBeCloseTo(0, 9)
  })

  it('turns round on the way back: what shortened lengthens, and brakes where it is active', () => {
    const [rest, end] = [REST_SHOULDER, shoulderInAction('retraction', 1, 1)]
    const active = activeIn('retraction')
    const back = involvementBetween(end, rest, 'r', { active })
    expect(part(back, 'trapezius-transverse').contraction).toBe('eccentric')
    expect(part(involvementBetween(rest, end, 'r', { active }), 'pectoralis-minor').contraction).toBe(
      'stretched',
    )
  })

  it('names the four kinds of contraction', () => {
    expect(contractionOf(0.1, false)).toBe('concentric')
    expect(contractionOf(-0.1, true)).toBe('eccentric')
    expect(contractionOf(-0.1, false)).toBe('stretched')
    expect(contractionOf(0.005, true)).toBe('isometric')
  })

  it.each(EXERCISES)(
    '$id: every phase has one, and the pull of a row shortens what a row trains',
    (exercise) => {
      for (const phase of exercise.phases) {
        const report = involvementOfPhase(exercise, phase.id)
        for (const { shortening } of report?.parts ?? [])
          expect(Math.abs(shortening), phase.id).toBeLessThan(0.75)
        if (phase.id.includes('pull')) {
          // Biceps crosses both joints: the arm drawn back takes up what the bent elbow gives.
          expect(part(report, 'brachialis').contraction).toBe('concentric')
          expect(part(report, 'latissimus-dorsi').contraction).toBe('concentric')
        }
      }
      expect(involvementOfPhase(exercise, 'no-such-phase')).toBeNull()
    },
  )
})

describe('moment arms about the arm', () => {
  const arms = (coordinate: ArmCoordinate, pose = REST_SHOULDER): ReadonlyMap<string, number> => {
    const out = new Float64Array(MUSCLE_ELEMENTS.length)
    writeArmMoments(pose, coordinate, out)
    const byPart = new Map<string, number[]>()
    MUSCLE_ELEMENTS.forEach(({ part: id }, i) => byPart.set(id, [...(byPart.get(id) ?? []), out[i]!]))
    return new Map([...byPart].map(([id, values]) => [id, sum(values) / values.length]))
  }

  it.each([
    ['elbowFlexion', ['brachialis', 'biceps-brachii-long', 'biceps-brachii-short', 'brachioradialis']],
    ['armAbduction', ['deltoid-acromial', 'supraspinatus']],
    ['armFlexion', ['deltoid-clavicular', 'pectoralis-major-clavicular', 'coracobrachialis']],
    ['armExternalRotation', ['infraspinatus', 'teres-minor']],
  ] as const)('%s: the muscles that do it pull that way', (coordinate, parts) => {
    const levers = arms(coordinate)
    for (const id of parts) expect(levers.get(id), id).toBeGreaterThan(0.002)
  })

  it.each([
    ['elbowFlexion', ['triceps-brachii-long', 'triceps-brachii-lateral', 'triceps-brachii-medial']],
    ['armAbduction', ['latissimus-dorsi', 'teres-major', 'pectoralis-major-abdominal']],
    ['armFlexion', ['deltoid-spinal', 'latissimus-dorsi', 'teres-major']],
    [
      'armExternalRotation',
      ['subscapularis', 'latissimus-dorsi', 'teres-major', 'pectoralis-major-sternocostal'],
    ],
  ] as const)('%s: their opponents pull the other way', (coordinate, parts) => {
    const levers = arms(coordinate)
    for (const id of parts) expect(levers.get(id), id).toBeLessThan(-0.002)
  })

  it('pronation: biceps turns the palm up, once it is turned down', () => {
    const levers = arms('pronation', { ...REST_SHOULDER, elbow: Math.PI / 2, forearm: 0.5 })
    expect(levers.get('biceps-brachii-long')).toBeLessThan(-0.002)
  })
})
