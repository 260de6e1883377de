import type { GLTF } from '@gltf-transform/core'
import { isbToGltf } from '../../contract/frames'
import { TISSUE_ATTRIBUTE } from '../../contract/structures'
import type { Vec3 } from '../../math/vec3'
import type { IndexedMesh } from '../part'
import { quantiseWeights } from '../rig/weights'
import { concat, type BufferStreams, type Span, type StreamFilter } from './bufferStreams'
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

/** Vertices after which a pool is full: readers that touch every vertex of each mesh's accessors should not touch many. */
const POOL = 1000

type Attributes = Record<string, number>

/** Writes meshes into streams and accessors. Arrays that two structures share become one accessor. */
export class MeshWriter {
  readonly #streams: BufferStreams
  readonly #accessors: GLTF.IAccessor[]
  readonly #known = new Map<object, number>()
  readonly #pooled = new Map<
    FinishedStructure,
    { readonly attributes: Attributes; readonly indices: number }
  >()

  constructor(streams: BufferStreams, accessors: GLTF.IAccessor[]) {
    this.#streams = streams
    this.#accessors = accessors
  }

  /**
   * Small structures without morphs, several in one set of vertex accessors; each keeps a triangle list of its own, into a
   * run of the vertices. Seven accessors and a buffer view for each of 140 areas would cost 120 kB of JSON, for 60 kB of
   * data. To be called before `write`.
   */
  pool(structures: readonly FinishedStructure[]): void {
    let group: FinishedStructure[] = []
    let vertices = 0
    structures.forEach((structure, i) => {
      group.push(structure)
      vertices += structure.part.mesh.positions.length / 3
      if (vertices < POOL && i < structures.length - 1) return
      this.#writePool(group)
      group = []
      vertices = 0
    })
  }

  /**
   * Mesh of one structure.
   * @param origin   what the vertices are measured from, body frame [m]: the joint centre, or [0, 0, 0] when skinned
   * @param material index of the material
   */
  write(structure: FinishedStructure, origin: Vec3, material: number): GLTF.IMesh {
    const { part } = structure
    const pooled = this.#pooled.get(structure)
    if (pooled) return { name: part.id, primitives: [{ ...pooled, material }] }
    const attributes = this.#attributes(structure, origin)
    const indices = this.#indices(this.#triangles(part.mesh))
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

  #writePool(structures: readonly FinishedStructure[]): void {
    const joined = structures.reduce(joinAreas)
    const attributes = this.#attributes(joined, [0, 0, 0])
    const all = this.#triangles(joined.part.mesh)
    const whole = this.#streams.appendTriangles(all)
    let first = 0
    for (const structure of structures) {
      const count = structure.part.mesh.indices.length
      const byteOffset = first * all.BYTES_PER_ELEMENT
      this.#pooled.set(structure, {
        attributes,
        indices: this.#add({ ...whole, ...(byteOffset > 0 ? { byteOffset } : {}) }, listOf(all, count)),
      })
      first += count
    }
  }

  #attributes({ part, normals, colours, tissue }: FinishedStructure, origin: Vec3): Attributes {
    const attributes: Attributes = {
      POSITION: this.#vectors('position', part.mesh.positions, origin, POSITION_EXPONENT),
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
    return attributes
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

  /** A triangle list, 16-bit where the vertices allow. */
  #triangles({ indices, positions }: IndexedMesh): Uint16Array | Uint32Array {
    return positions.length / 3 < 65535 ? Uint16Array.from(indices) : indices
  }

  #indices(list: Uint16Array | Uint32Array): number {
    return this.#add(this.#streams.appendTriangles(list), listOf(list, list.length))
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

/** Accessor of `count` vertex numbers of a triangle list. */
const listOf = (list: Uint16Array | Uint32Array, count: number): Omit<GLTF.IAccessor, 'bufferView'> => ({
  componentType: list instanceof Uint16Array ? USHORT : UINT,
  count,
  type: 'SCALAR',
})

/** Two attachment areas as one, the second's vertices behind the first's. */
function joinAreas(a: FinishedStructure, b: FinishedStructure): FinishedStructure {
  const [one, other] = [a.part, b.part]
  if (one.kind !== 'attachment' || other.kind !== 'attachment' || 'joint' in one || 'joint' in other)
    throw new RangeError(`write/meshWriter: “${one.id}” and “${other.id}” cannot share their vertices.`)
  const first = one.mesh.positions.length / 3
  return {
    ...a,
    part: {
      ...one,
      mesh: {
        positions: floats(one.mesh.positions, other.mesh.positions),
        indices: Uint32Array.from([...one.mesh.indices, ...other.mesh.indices.map((v) => v + first)]),
      },
      joints: concat([one.joints, other.joints]),
      weights: floats(one.weights, other.weights),
    },
    normals: floats(a.normals, b.normals),
    colours: concat([a.colours, b.colours]),
    tissue: concat([a.tissue, b.tissue]),
  }
}

const floats = (a: Float32Array, b: Float32Array): Float32Array => Float32Array.from([...a, ...b])

const bytesOf = (data: Uint16Array): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
