import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RedFormat, RepeatWrapping } from 'three'

/** Texels along and across the fibres. */
const ALONG = 128
const ACROSS = 512
/** Layers of fibres, coarse to fine: bundles, fascicles, strands. Cells along and across one tile, and depth. */
const LAYERS = [
  { along: 3, across: 28, depth: 0.42 },
  { along: 4, across: 74, depth: 0.52 },
  { along: 7, across: 186, depth: 0.34 },
] as const

/** Bundles of fibres across one tile, and lengths of a bundle's unevenness along it. */
export const TILE = { along: 8, across: 66 } as const

/**
 * Height of muscle fibres over one tile that repeats: 128 along × 512 across, bytes, 128 the mean. Always the same.
 * Stored along the fibres in rows.
 */
export function fibreGrain(): Uint8Array {
  const grain = new Uint8Array(ALONG * ACROSS)
  for (let v = 0; v < ACROSS; v++) {
    for (let u = 0; u < ALONG; u++) {
      let height = 0
      LAYERS.forEach(({ along, across, depth }, layer) => {
        height += depth * (valueNoise((u / ALONG) * along, (v / ACROSS) * across, along, across, layer) - 0.5)
      })
      grain[v * ALONG + u] = Math.round(Math.min(Math.max(128 + 255 * height, 0), 255))
    }
  }
  return grain
}

/** The grain as a texture whose mipmaps fade the fibres out where they would be finer than the pixels. */
export function createGrainTexture(): DataTexture {
  const texture = new DataTexture(fibreGrain(), ALONG, ACROSS, RedFormat)
  texture.wrapS = RepeatWrapping
  texture.wrapT = RepeatWrapping
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = 4
  texture.needsUpdate = true
  return texture
}

/** Smooth noise, 0 to 1, that repeats after `width` and `height` cells. */
function valueNoise(x: number, y: number, width: number, height: number, seed: number): number {
  const i = Math.floor(x)
  const j = Math.floor(y)
  const s = smooth(x - i)
  const t = smooth(y - j)
  const corner = (a: number, b: number): number => hash(a % width, b % height, seed)
  const low = corner(i, j) * (1 - s) + corner(i + 1, j) * s
  const high = corner(i, j + 1) * (1 - s) + corner(i + 1, j + 1) * s
  return low * (1 - t) + high * t
}

const smooth = (t: number): number => t * t * (3 - 2 * t)

/** A number from 0 to 1 that looks random, the same for the same cell. */
function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x + 1, 374761393) ^ Math.imul(y + 1, 668265263) ^ Math.imul(seed + 1, 2246822519)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}
