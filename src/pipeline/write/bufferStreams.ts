import { MeshoptEncoder } from 'meshoptimizer/encoder'
import type { GLTF } from '@gltf-transform/core'

/**
 * Buffer views of a GLB with EXT_meshopt_compression. Attributes of the same layout share one view (a stream), because
 * a view of its own for each of a thousand accessors would cost 200 kB of JSON. Triangle lists have a view for each set
 * of vertices: the index codec counts on every vertex being new once, which a restart at 0 inside a view would spoil.
 */
export type StreamFilter = 'NONE' | 'OCTAHEDRAL' | 'EXPONENTIAL'

interface Layout {
  readonly mode: 'ATTRIBUTES' | 'TRIANGLES'
  readonly filter: StreamFilter
  /** Bytes an element; a multiple of 4 for attributes. */
  readonly stride: number
  readonly target?: 34962 | 34963
}

interface Stream extends Layout {
  readonly chunks: Uint8Array[]
  bytes: number
}

/** Where an accessor finds its data. */
export interface Span {
  readonly bufferView: number
  /** Left out at the start of the view. */
  readonly byteOffset?: number
}

export interface EncodedBuffers {
  /** The GLB's binary chunk. */
  readonly binary: Uint8Array
  readonly buffers: GLTF.IBuffer[]
  readonly bufferViews: GLTF.IBufferView[]
}

/** Collects data in streams and compresses them all at the end. Needs `MeshoptEncoder.ready` to have resolved. */
export class BufferStreams {
  readonly #streams: Stream[] = []
  readonly #named = new Map<string, number>()

  /** Adds vertex or key-frame data to the shared stream `name`, which the first call lays out. */
  append(name: string, data: Uint8Array, layout: Omit<Layout, 'mode'>): Span {
    let view = this.#named.get(name)
    if (view === undefined) {
      view = this.#open({ mode: 'ATTRIBUTES', ...layout })
      this.#named.set(name, view)
    }
    return this.#push(view, data)
  }

  /** Adds a triangle list (16-bit where the vertices allow) as a view of its own. */
  appendTriangles(indices: Uint16Array | Uint32Array): Span {
    const view = this.#open({
      mode: 'TRIANGLES',
      filter: 'NONE',
      stride: indices.BYTES_PER_ELEMENT,
      target: 34963,
    })
    return this.#push(view, new Uint8Array(indices.buffer, indices.byteOffset, indices.byteLength))
  }

  /** Compresses every stream; `buffers[0]` is the GLB's own, `buffers[1]` the never stored fallback. */
  encode(): EncodedBuffers {
    const packed: Uint8Array[] = []
    const bufferViews: GLTF.IBufferView[] = []
    let offset = 0
    let fallback = 0
    for (const stream of this.#streams) {
      const count = stream.bytes / stream.stride
      const encoded = MeshoptEncoder.encodeGltfBuffer(
        concat(stream.chunks),
        count,
        stream.stride,
        stream.mode,
      )
      bufferViews.push({
        buffer: 1,
        byteOffset: fallback,
        byteLength: stream.bytes,
        ...(stream.target === 34962 ? { byteStride: stream.stride } : {}),
        ...(stream.target === undefined ? {} : { target: stream.target }),
        extensions: {
          EXT_meshopt_compression: {
            buffer: 0,
            byteOffset: offset,
            byteLength: encoded.length,
            byteStride: stream.stride,
            count,
            mode: stream.mode,
            ...(stream.filter === 'NONE' ? {} : { filter: stream.filter }),
          },
        },
      })
      packed.push(encoded, new Uint8Array(-encoded.length & 3))
      offset += encoded.length + (-encoded.length & 3)
      fallback += stream.bytes + (-stream.bytes & 3)
    }
    const buffers: GLTF.IBuffer[] = [
      { byteLength: offset },
      { byteLength: fallback, extensions: { EXT_meshopt_compression: { fallback: true } } },
    ]
    return { binary: concat(packed), buffers, bufferViews }
  }

  #open(layout: Layout): number {
    this.#streams.push({ ...layout, chunks: [], bytes: 0 })
    return this.#streams.length - 1
  }

  #push(bufferView: number, data: Uint8Array): Span {
    const stream = this.#streams[bufferView]!
    const byteOffset = stream.bytes
    stream.chunks.push(data)
    stream.bytes += data.length
    return byteOffset > 0 ? { bufferView, byteOffset } : { bufferView }
  }
}

/** All parts behind one another. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    out.set(part, offset)
    offset += part.length
  }
  return out
}
