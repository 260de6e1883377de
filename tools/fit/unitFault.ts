/**
 * Finds the factor by which the five wrongly scaled scans must be multiplied: sweeps it and prints how each lies
 * against its neighbours (mean gap over the contact, share of the neighbour's surface inside). `npx tsx tools/fit/unitFault.ts`
 */
import { loadScan, probe, sampleSurface, scanProbe, UNIT_FAULT } from './scans'

const PAIRS: readonly (readonly [string, readonly string[]])[] = [
  ['vertebra-c2', ['disc-c2', 'vertebra-c3']],
  ['manubrium', ['sternal-body', 'clavicle-r', 'costal-cartilage-01-r', 'costal-cartilage-02-r']],
  ['sacrum', ['vertebra-l5', 'hip-bone-r']],
]

for (const [id, neighbours] of PAIRS) {
  const scan = await loadScan(id)
  const now = UNIT_FAULT.get(id) ?? 1
  for (let f = 27.6; f <= 27.68; f += 0.01) {
    const scaled = { ...scan, positions: scan.positions.map((x) => (x * f) / now) }
    const own = probe(scaled)
    const line: string[] = []
    for (const other of neighbours) {
      const { points } = sampleSurface(await loadScan(other), 3000)
      const gaps: number[] = []
      for (let i = 0; i < points.length; i += 3)
        gaps.push(own.signed([points[i]!, points[i + 1]!, points[i + 2]!]))
      gaps.sort((a, b) => a - b)
      const inside = gaps.filter((g) => g < 0).length / gaps.length
      const near = gaps.slice(0, 300).reduce((s, g) => s + g, 0) / 300
      line.push(
        `${other} min ${(gaps[0]! * 1000).toFixed(2)} near ${(near * 1000).toFixed(2)} in ${(inside * 100).toFixed(1)}%`,
      )
    }
    console.log(id, f.toFixed(2), line.join(' | '))
  }
}
const d = await scanProbe('vertebra-c3')
const { points } = sampleSurface(await loadScan('disc-c2'), 3000)
const gaps: number[] = []
for (let i = 0; i < points.length; i += 3) gaps.push(d.signed([points[i]!, points[i + 1]!, points[i + 2]!]))
gaps.sort((a, b) => a - b)
console.log(
  'for comparison c3 and disc-c2',
  gaps[0]! * 1000,
  (gaps.slice(0, 300).reduce((s, g) => s + g, 0) / 300) * 1000,
  gaps.filter((g) => g < 0).length / 3000,
)
