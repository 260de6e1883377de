import type { GLTF } from '@gltf-transform/core'
import { isbToGltf, isbToGltfQuat } from '../../contract/frames'
import type { Quat } from '../../math/quat'
import type { Vec3 } from '../../math/vec3'
import type { BufferStreams } from './bufferStreams'
import { encodeFloats, encodeQuaternions, encodeVectors } from './encodeAttributes'
import type { BakedClip, ClipTrack } from './figure'

const SHORT = 5122
const FLOAT = 5126

/** Writes baked clips as glTF animations. Tracks with the same key times share their accessor. */
export class ClipWriter {
  readonly #streams: BufferStreams
  readonly #accessors: GLTF.IAccessor[]
  readonly #times = new Map<string, number>()
  readonly #weights = new Map<string, number>()

  constructor(streams: BufferStreams, accessors: GLTF.IAccessor[]) {
    this.#streams = streams
    this.#accessors = accessors
  }

  /**
   * @param nodeOf index of the node of a joint or a structure
   * @param root   index of the node that carries the motion of the whole figure
   */
  write(clip: BakedClip, nodeOf: (name: string) => number, root: number): GLTF.IAnimation {
    const samplers: GLTF.IAnimationSampler[] = []
    const channels: GLTF.IAnimationChannel[] = []
    const add = (node: number, path: GLTF.AnimationChannelTargetPath, input: number, output: number) => {
      samplers.push({ input, output }) // interpolated linearly, which goes without saying
      channels.push({ sampler: samplers.length - 1, target: { node, path } })
    }
    if (clip.root) {
      const { rotation, translation } = clip.root
      add(root, 'rotation', this.#input(rotation.times), this.#rotations(rotation))
      add(root, 'translation', this.#input(translation.times), this.#translations(translation))
    }
    for (const [joint, track] of clip.rotations)
      add(nodeOf(joint), 'rotation', this.#input(track.times), this.#rotations(track))
    // Muscles with the same weights, such as both sides of most motions, share a sampler.
    const shared = new Map<string, number>()
    for (const [structure, track] of clip.morphs) {
      const key = `${track.times.join()};${track.values.join()}`
      const known = shared.get(key)
      const node = nodeOf(structure)
      if (known === undefined) {
        add(node, 'weights', this.#input(track.times), this.#morphWeights(track))
        shared.set(key, samplers.length - 1)
      } else channels.push({ sampler: known, target: { node, path: 'weights' } })
    }
    return { name: clip.name, samplers, channels }
  }

  #input(times: readonly number[]): number {
    const data = Float32Array.from(times)
    const key = data.join()
    const known = this.#times.get(key)
    if (known !== undefined) return known
    const span = this.#streams.append('time', new Uint8Array(data.buffer), { stride: 4, filter: 'NONE' })
    const index = this.#accessors.length
    this.#accessors.push({
      ...span,
      componentType: FLOAT,
      count: data.length,
      type: 'SCALAR',
      min: [data[0]!],
      max: [data[data.length - 1]!],
    })
    this.#times.set(key, index)
    return index
  }

  #rotations(track: ClipTrack<Quat>): number {
    const data = encodeQuaternions(track.values.map(isbToGltfQuat))
    const span = this.#streams.append('rotation', data, { stride: 8, filter: 'NONE' })
    this.#accessors.push({
      ...span,
      componentType: SHORT,
      normalized: true,
      count: track.values.length,
      type: 'VEC4',
    })
    return this.#accessors.length - 1
  }

  #morphWeights(track: ClipTrack<readonly number[]>): number {
    const values = track.values.flat()
    const key = values.join()
    const known = this.#weights.get(key)
    if (known !== undefined) return known
    const span = this.#streams.append('morphWeight', encodeFloats(values), { stride: 4, filter: 'NONE' })
    this.#accessors.push({ ...span, componentType: FLOAT, count: values.length, type: 'SCALAR' })
    this.#weights.set(key, this.#accessors.length - 1)
    return this.#accessors.length - 1
  }

  #translations(track: ClipTrack<Vec3>): number {
    const data = encodeVectors(track.values.map(isbToGltf))
    const span = this.#streams.append('translation', data, { stride: 12, filter: 'NONE' })
    this.#accessors.push({ ...span, componentType: FLOAT, count: track.values.length, type: 'VEC3' })
    return this.#accessors.length - 1
  }
}
