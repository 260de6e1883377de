import { describe, expect, it } from 'vitest'
import { JOINTS, type JointName } from '../../src/contract/joints'
import type { SkeletonPose } from '../../src/kinematics/motion'
import { angleBetween, fromAxisAngle, IDENTITY, slerp, type Quat } from '../../src/math/quat'
import { STILL, type Rigid } from '../../src/math/rigid'
import { bakeClip, TURN_TOLERANCE } from '../../src/pipeline/clips/bake'
import { oneHemisphere } from '../../src/pipeline/clips/reduce'
import type { ClipTrack } from '../../src/pipeline/write/figure'

const restPose = (turned: Partial<Record<JointName, Quat>>, root: Rigid = STILL): SkeletonPose => ({
  root,
  rotations: Object.fromEntries(JOINTS.map((joint) => [joint, turned[joint] ?? IDENTITY])) as Record<
    JointName,
    Quat
  >,
})

const swing = (time: number): Quat => fromAxisAngle([0, 0, 1], 0.5 * Math.sin((Math.PI * time) / 4) ** 2)

function at(track: ClipTrack<Quat>, time: number): Quat {
  const next = track.times.findIndex((t) => t >= time)
  if (next <= 0) return track.values[Math.max(0, next)]!
  const [a, b] = [track.times[next - 1]!, track.times[next]!]
  return slerp(track.values[next - 1]!, track.values[next]!, (time - a) / (b - a))
}

describe('bakeClip', () => {
  const clip = bakeClip('swing', 4, (time) => restPose({ 'humerus-joint-r': swing(time) }))
  const track = clip.rotations.get('humerus-joint-r')!

  it('keeps only joints that move, and no root that stands still', () => {
    expect([...clip.rotations.keys()]).toEqual(['humerus-joint-r'])
    expect(clip.root).toBeNull()
  })

  it('drops keys and stays within the tolerance at every sample', () => {
    expect(track.times.length).toBeLessThan(50)
    for (let i = 0; i <= 120; i++)
      expect(angleBetween(at(track, i / 30), swing(i / 30))).toBeLessThan(TURN_TOLERANCE * 1.001)
  })

  it('keeps first and last time, rising', () => {
    expect(track.times[0]).toBe(0)
    expect(track.times.at(-1)).toBe(4)
    track.times.slice(1).forEach((time, i) => expect(time).toBeGreaterThan(track.times[i]!))
  })

  it('keeps one key of a joint that is held away from rest', () => {
    const held = bakeClip('held', 1, () => restPose({ 'ulna-joint-l': fromAxisAngle([0, 0, 1], 0.5) }))
    expect(held.rotations.get('ulna-joint-l')!.times).toEqual([0])
  })

  it('carries the motion of the whole figure', () => {
    const lean = bakeClip('lean', 1, (time) =>
      restPose({}, { rotation: fromAxisAngle([0, 0, 1], -time), translation: [time, 0, 0] }),
    )
    expect(lean.root!.translation.values.at(-1)).toEqual([1, 0, 0])
    expect(lean.root!.translation.times.length).toBe(2)
  })

  it('names clip, time and joint of a pose that is not finite', () => {
    expect(() => bakeClip('broken', 1, () => restPose({ neck: [Number.NaN, 0, 0, 1] }))).toThrow(
      'broken at 0 s turns neck',
    )
  })
})

describe('oneHemisphere', () => {
  it('gives neighbours a positive scalar product without changing a rotation', () => {
    const values = Array.from({ length: 40 }, (_, i): Quat => {
      const q = fromAxisAngle([0, 1, 0], (i / 40) * 5)
      return i % 3 === 0 ? [-q[0], -q[1], -q[2], -q[3]] : q
    })
    const same = oneHemisphere(values)
    same.forEach((q, i) => expect(angleBetween(q, values[i]!)).toBeCloseTo(0, 6))
    same.slice(1).forEach((q, i) => {
      expect(q.reduce((sum, part, k) => sum + part * same[i]![k]!, 0)).toBeGreaterThan(0)
    })
  })
})
