/**
 * Measures the outer surface of the cranium (frontal, parietal, occipital, temporal, sphenoid) as a radius by direction
 * from a centre behind the orbits, and prints the coefficients that src/anatomy/figures/skull.ts holds.
 * The right half counts for both. Run: npx tsx tools/fit/skullVault.ts
 */
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { VAULT_CENTRE, VAULT_DEGREE } from '../../src/anatomy/figures/skull'
import { vaultBasis, vaultTerms } from '../../src/pipeline/bones/skullVault'
import { hasScans, loadScan } from './scans'

if (!hasScans()) {
  console.log('fit/skullVault: the reference scans are absent; nothing measured.')
  process.exit(0)
}

const positions: number[] = []
const indices: number[] = []
for (const id of ['frontal', 'parietal-r', 'occipital', 'temporal-r', 'sphenoid']) {
  const scan = await loadScan(id)
  const base = positions.length / 3
  positions.push(...scan.positions)
  for (const index of scan.indices) indices.push(base + index)
}
const geometry = new BufferGeometry()
geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
geometry.setIndex(indices)
const tree = new MeshBVH(geometry)

const terms = vaultTerms(VAULT_DEGREE)
const n = terms.length
const normal = new Float64Array(n * n)
const right = new Float64Array(n)
const samples: { basis: number[]; radius: number; weight: number }[] = []
const RAYS = 6000
for (let i = 0; i < RAYS; i++) {
  // Fibonacci sphere, right half only.
  const y = 1 - (2 * (i + 0.5)) / RAYS
  const ring = Math.sqrt(1 - y * y)
  const turn = i * Math.PI * (3 - Math.sqrt(5))
  const [dx, dz] = [ring * Math.cos(turn), Math.abs(ring * Math.sin(turn))]
  const hits = tree.raycast(new Ray(new Vector3(...VAULT_CENTRE), new Vector3(dx, y, dz)), DoubleSide)
  const radius = Math.max(0, ...hits.map((hit) => hit.distance))
  // The face is built of its own parts: there the vault only has to close behind the orbits.
  const face = dx > 0.55 && y < -0.2
  // Mastoid, styloid and pterygoid processes are parts of their own too.
  const processes = y < -0.45 && dx > -0.35
  if (radius === 0 || face || processes) continue
  samples.push({ basis: vaultBasis(terms, dx, y, dz), radius, weight: 1 })
}
// Where the face stands the vault is only led: a firm step down to the orbits' apices would ring through the forehead and
// flatten the vertex.
for (let i = 0; i < 200; i++) {
  const y = -0.45 - 0.4 * ((i % 20) / 20)
  const dz = 0.75 * (Math.floor(i / 20) / 10)
  const dx = Math.sqrt(Math.max(0, 1 - y * y - dz * dz))
  if (dx > 0.6) samples.push({ basis: vaultBasis(terms, dx, y, dz), radius: 0.078, weight: 0.1 })
}
for (const { basis, radius, weight } of samples) {
  for (let a = 0; a < n; a++) {
    right[a]! += weight * basis[a]! * radius
    for (let b = 0; b < n; b++) normal[a * n + b]! += weight * basis[a]! * basis[b]!
  }
}
terms.forEach(([l], a) => (normal[a * n + a]! += 4e-3 * l * l * (l + 1) * (l + 1)))
const solution = solve(normal, right, n)
const rounded = solution.map((value) => Math.round(value * 1e5) / 1e5)
const measured = samples.filter(({ weight }) => weight === 1)
const error =
  measured.reduce(
    (sum, { basis, radius }) => sum + Math.abs(basis.reduce((s, v, k) => s + v * rounded[k]!, 0) - radius),
    0,
  ) / measured.length
console.log(`${measured.length} directions, mean error ${(error * 1000).toFixed(2)} mm`)
console.log(JSON.stringify(rounded))

/** Gaussian elimination with row exchange of an n × n system. */
function solve(matrix: Float64Array, vector: Float64Array, size: number): number[] {
  const rows = Array.from({ length: size }, (_, r) => [
    ...matrix.slice(r * size, r * size + size),
    vector[r]!,
  ])
  for (let c = 0; c < size; c++) {
    let pivot = c
    for (let r = c + 1; r < size; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[pivot]![c]!)) pivot = r
    ;[rows[c], rows[pivot]] = [rows[pivot]!, rows[c]!]
    for (let r = 0; r < size; r++) {
      if (r === c) continue
      const factor = rows[r]![c]! / rows[c]![c]!
      for (let k = c; k <= size; k++) rows[r]![k]! -= factor * rows[c]![k]!
    }
  }
  return rows.map((row, r) => row[size]! / row[r]!)
}
