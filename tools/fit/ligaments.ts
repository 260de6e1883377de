/**
 * Prints what `src/anatomy/figures/ligaments.ts` rests on: the most dorsal point of each vertebra from C1 to L5 and the
 * dorsal face of the descending trapezius beside the midline, in mm. Run with `npx tsx tools/fit/ligaments.ts`.
 */
import { hasScans, loadScan } from './scans'

const VERTEBRAE = [
  ...Array.from({ length: 7 }, (_, i) => `vertebra-c${i + 1}`),
  ...Array.from({ length: 12 }, (_, i) => `vertebra-t${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `vertebra-l${i + 1}`),
]
/** Half width of the midline band [m] and height of a row [m]. */
const BAND = 0.006
const ROW = 0.01

async function main(): Promise<void> {
  if (!hasScans()) {
    console.log('fit/ligaments: no reference scans beside the project, nothing measured.')
    return
  }
  for (const id of VERTEBRAE) {
    const { positions: p } = await loadScan(id)
    let tip = 0
    for (let i = 3; i < p.length; i += 3) if (p[i]! < p[tip]!) tip = i
    console.log(`${id.padEnd(14)} ${mm(p[tip]!)} ${mm(p[tip + 1]!)}`)
  }
  const { positions: p } = await loadScan('trapezius-descending-r')
  const rows = new Map<number, number>()
  for (let i = 0; i < p.length; i += 3) {
    if (Math.abs(p[i + 2]!) > BAND) continue
    const row = Math.round(p[i + 1]! / ROW)
    rows.set(row, Math.min(rows.get(row) ?? Infinity, p[i]!))
  }
  for (const [row, x] of [...rows].sort((a, b) => b[0] - a[0]))
    console.log(`trapezius at ${mm(row * ROW)}: ${mm(x)}`)
}

const mm = (metres: number): string => (metres * 1000).toFixed(1)

await main()
