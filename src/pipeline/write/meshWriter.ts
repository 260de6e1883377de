import type { GLTF } from '@gltf-transform/core'
import { isbToGltf } from '../../contract/frames'
import { TISSUE_ATTRIBUTE } from '../../contract/structures'
import type { Vec3 } from '../../math/vec3'
import { quantiseWeights } from '../rig/weights'
import type { BufferStreams, Span, StreamFilter } from './bufferStreams'
import {
  encodeNormals,
  encodePositions,
  MORPH_EXPONENT,
  POSITION_EXPONENT,
  snap,
  toUnorm16,
} from './encodeAttributes'
import type { FinishedStructure } from './figure'

const BYTE = 5120
const UBYTE = 5121
const USHORT = 5123
const UINT = 5125
const FLOAT = 5126
const VERTEX_TARGET = 34962

/** Writes meshes into streams and accessors. Arrays that two structures share become one accessor. */
export class MeshWriter {
  readonly #streams: BufferStreams
  readonly #accessors: GLTF.IAccessor[]
  readonly #known = new Map<object, number>()

  constructor(streams: BufferStreams, accessors: GLTF.IAccessor[]) {
    this.#streams = streams
    this.#accessors = accessors
  }

  /**
   * Mesh of one structure.
   * @param origin   what the vertices are measured from, body frame [m]: the joint centre, or [0, 0, 0] when skinned
   * @param material index of the material
   */
  write(structure: FinishedStructure, origin: Vec3, material: number): GLTF.IMesh {
    const { part, normals, colours, tissue } = structure
    const attributes: Record<string, number> = {
      POSITION: this.#positions(part.mesh.positions, origin),
      NORMAL: this.#normals(normals),
      COLOR_0: this.#bytes('colour', colours, { normalized: true }),
      [TISSUE_ATTRIBUTE]: this.#bytes('tissue', tissue, { normalized: true }),
    }
    if ('uv' in part) {
      attributes['TEXCOORD_0'] = this.#once(part.uv, () =>
        this.#add(this.#append('uv', bytesOf(toUnorm16(part.uv)), 4, 'NONE'), {
          componentType: USHORT,
          normalized: true,
          count: part.uv.length / 2,
          type: 'VEC2',
        }),
      )
    }
    if (!('joint' in part)) {
      const skin = quantiseWeights(part.joints, part.weights)
      attributes['JOINTS_0'] = this.#bytes('joints', skin.joints, {})
      attributes['WEIGHTS_0'] = this.#once(part.weights, () =>
        this.#bytes('weights', skin.weights, { normalized: true }),
      )
    }
    const indices = this.#indices(part.mesh.indices, part.mesh.positions.length / 3)
    const morphs = 'morphs' in part ? part.morphs : []
    if (morphs.length === 0) return { name: part.id, primitives: [{ attributes, indices, material }] }
    const targets = morphs.map(({ offsets }) => ({
      POSITION: this.#vectors('morph', offsets, [0, 0, 0], MORPH_EXPONENT),
    }))
    return {
      name: part.id,
      primitives: [{ attributes, indices, material, targets }],
      weights: morphs.map(() => 0),
      extras: { targetNames: morphs.map(({ name }) => name) },
    }
  }

  #positions(positions: Float32Array, origin: Vec3): number {
    return this.#vectors('position', positions, origin, POSITION_EXPONENT)
  }

  #vectors(stream: string, positions: Float32Array, origin: Vec3, exponent: number): number {
    const moved = new Float32Array(positions.length)
    const min: [number, number, number] = [Infinity, Infinity, Infinity]
    const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
    for (let i = 0; i < positions.length; i += 3) {
      const p = isbToGltf([
        positions[i]! - origin[0],
        positions[i + 1]! - origin[1],
        positions[i + 2]! - origin[2],
      ])
      for (const k of [0, 1, 2] as const) {
        const value = snap(p[k], exponent)
        moved[i + k] = value
        min[k] = Math.min(min[k], value)
        max[k] = Math.max(max[k], value)
      }
    }
    const span = this.#append(stream, encodePositions(moved, exponent), 12, 'EXPONENTIAL')
    return this.#add(span, {
      componentType: FLOAT,
      count: positions.length / 3,
      type: 'VEC3',
      min: min.map((v) => v + 0),
      max: max.map((v) => v + 0),
    })
  }

  #normals(normals: Float32Array): number {
    const turned = new Float32Array(normals.length)
    for (let i = 0; i < normals.length; i += 3)
      turned.set(isbToGltf([normals[i]!, normals[i + 1]!, normals[i + 2]!]), i)
    return this.#add(this.#append('normal', encodeNormals(turned), 4, 'OCTAHEDRAL'), {
      componentType: BYTE,
      normalized: true,
      count: normals.length / 3,
      type: 'VEC3',
    })
  }

  #indices(indices: Uint32Array, vertices: number): number {
    const small = vertices < 65535
    return this.#add(this.#streams.appendTriangles(small ? Uint16Array.from(indices) : indices), {
      componentType: small ? USHORT : UINT,
      count: indices.length,
      type: 'SCALAR',
    })
  }

  #bytes(name: string, data: Uint8Array, options: { readonly normalized?: boolean }): number {
    return this.#once(data, () =>
      this.#add(this.#append(name, data, 4, 'NONE'), {
        componentType: UBYTE,
        count: data.length / 4,
        type: 'VEC4',
        ...options,
      }),
    )
  }

  #append(name: string, data: Uint8Array, stride: number, filter: StreamFilter): Span {
    return this.#streams.append(name, data, { stride, filter, target: VERTEX_TARGET })
  }

  #once(key: object, make: () => number): number {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const index = make()
    this.#known.set(key, index)
    return index
  }

  #add(span: Span, accessor: Omit<GLTF.IAccessor, 'bufferView' | 'byteOffset'>): number {
    this.#accessors.push({ ...span, ...accessor })
    return this.#accessors.length - 1
  }
}

const bytesOf = (data: Uint16Array): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
