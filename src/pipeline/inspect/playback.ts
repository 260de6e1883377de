import type { Animation, AnimationSampler, Document } from '@gltf-transform/core'
import { gltfToIsb, gltfToIsbQuat } from '../../contract/frames'
import { normalizeQuat, slerp, type Quat } from '../../math/quat'
import { lerp, type Vec3 } from '../../math/vec3'

/** Local rotation and translation of the animated nodes at one time, body frame axes. */
export interface PlayedPose {
  readonly rotations: ReadonlyMap<string, Quat>
  readonly translations: ReadonlyMap<string, Vec3>
  /** Morph weights by node name, in the order of the mesh's targets. */
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** A clip of a written model by name. @throws {RangeError} where there is none; the message lists the clips */
export function clipOf(document: Document, name: string): Animation {
  const clips = document.getRoot().listAnimations()
  const found = clips.find((clip) => clip.getName() === name)
  if (!found) {
    const names = clips.map((clip) => clip.getName()).join(', ')
    throw new RangeError(`inspect/playback: no clip "${name}"; the file has ${names}.`)
  }
  return found
}

/** What a viewer shows of a clip at `time` [s], clamped to its keys. */
export function playClip(clip: Animation, time: number): PlayedPose {
  const rotations = new Map<string, Quat>()
  const translations = new Map<string, Vec3>()
  const weights = new Map<string, readonly number[]>()
  for (const channel of clip.listChannels()) {
    const node = channel.getTargetNode()
    const sampler = channel.getSampler()
    if (!node || !sampler) continue
    if (channel.getTargetPath() === 'weights') {
      const targets = node.getMesh()?.listPrimitives()[0]?.listTargets().length ?? 1
      const { before, after, share } = bracket(sampler, time, targets)
      weights.set(
        node.getName(),
        before.map((value, k) => value + (after[k]! - value) * share),
      )
      continue
    }
    const { before, after, share } = bracket(sampler, time)
    if (channel.getTargetPath() === 'rotation')
      rotations.set(
        node.getName(),
        gltfToIsbQuat(slerp(normalizeQuat(asQuat(before)), normalizeQuat(asQuat(after)), share)),
      )
    else translations.set(node.getName(), gltfToIsb(lerp(asVec3(before), asVec3(after), share)))
  }
  return { rotations, translations, weights }
}

function bracket(
  sampler: AnimationSampler,
  time: number,
  size = 1,
): { readonly before: readonly number[]; readonly after: readonly number[]; readonly share: number } {
  const times = sampler.getInput()?.getArray() ?? []
  const output = sampler.getOutput()
  const key = (index: number): number[] =>
    Array.from({ length: size }, (_, k) => output?.getElement(index * size + k, []) ?? []).flat()
  let next = 0
  while (next < times.length - 1 && times[next]! < time) next++
  const last = Math.max(0, next - 1)
  const span = times[next]! - times[last]!
  const share = span > 0 ? Math.min(1, Math.max(0, (time - times[last]!) / span)) : 0
  return { before: key(last), after: key(next), share }
}

const asQuat = (v: readonly number[]): Quat => [v[0]!, v[1]!, v[2]!, v[3]!]
const asVec3 = (v: readonly number[]): Vec3 => [v[0]!, v[1]!, v[2]!]
