import type { GLTF } from '@gltf-transform/core'
import { concat } from './bufferStreams'

const MAGIC = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const BIN_CHUNK = 0x004e4942

/**
 * Binary glTF 2.0 container: header, JSON chunk padded with spaces, binary chunk padded with zeros.
 * Source: Khronos glTF 2.0 specification, section 4 (GLB file format).
 */
export function toGlb(json: GLTF.IGLTF, binary: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json))
  const padded = new Uint8Array(text.length + (-text.length & 3)).fill(0x20)
  padded.set(text)
  const body = new Uint8Array(binary.length + (-binary.length & 3))
  body.set(binary)
  const total = 12 + 8 + padded.length + 8 + body.length
  return concat([
    words(MAGIC, 2, total),
    words(padded.length, JSON_CHUNK),
    padded,
    words(body.length, BIN_CHUNK),
    body,
  ])
}

/** Little-endian 32-bit words. */
function words(...values: readonly number[]): Uint8Array {
  const out = new Uint8Array(values.length * 4)
  const view = new DataView(out.buffer)
  values.forEach((value, i) => view.setUint32(4 * i, value, true))
  return out
}
