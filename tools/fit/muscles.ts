/**
 * Fits the muscles' fibre sheets to the scans and writes their figures. `npx tsx tools/fit/muscles.ts [REGEX]`
 * prints the mean symmetric distance of each; `--dry` writes nothing, `--refine` starts from the committed figures,
 * `--join` only fits shared edges together.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { MuscleFigures, SheetFigures } from '../../src/anatomy/figures/muscles/sheet'
import type { Near, SheetHint } from './musclesHint'
import { HINTS } from './musclesHints'
import { initialSheet, type ScanMm } from './musclesInit'
import { fitSheet, meanDistance } from './musclesFit'
import { asModule, camel } from './musclesWrite'
import { fitSeams, SEAMS } from './musclesSeams'
import { scanInMm } from './musclesTogether'
import { hasScans, loadScans, probe, type Probe } from './scans'

const FOLDER = 'src/anatomy/figures/muscles'
/** Bending weight of an ordinary sheet. */
const SMOOTH = 0.02

if (!hasScans()) {
  console.log('fit/muscles: no reference scans; set SCANS_DIR to their folder.')
  process.exit(0)
}
const dry = process.argv.includes('--dry')
const refine = process.argv.includes('--refine')
const joinOnly = process.argv.includes('--join')
const only = new RegExp(process.argv.slice(2).find((a) => !a.startsWith('--')) ?? '.')
const near = await nearness()
mkdirSync(FOLDER, { recursive: true })
for (const [id, hints] of HINTS) {
  if (joinOnly || !only.test(id)) continue
  const scan = await scanInMm(id)
  const before = refine ? await readFigures(id) : undefined
  save(
    id,
    scan,
    hints.map((hint, i) => fitOne(id, scan, hint, before?.sheets[i])),
  )
}
const joined = SEAMS.filter((seam) => seam.parts.some((part) => only.test(part)))
if (joined.length > 0) {
  const scans = new Map<string, ScanMm>()
  const sheets = new Map<string, SheetFigures>()
  for (const id of new Set(joined.flatMap((seam) => seam.parts))) {
    const sheet = (await readFigures(id))?.sheets[0]
    if (!sheet) throw new Error(`fit/muscles: fit ${id} first; it shares an edge.`)
    scans.set(id, await scanInMm(id))
    sheets.set(id, sheet)
  }
  const fitted = fitSeams(scans, sheets, joined, SMOOTH)
  for (const [id, scan] of scans) save(id, scan, [fitted.get(id)!])
}

/** Prints the distance and writes the figures. */
function save(id: string, scan: ScanMm, sheets: readonly SheetFigures[]): void {
  console.log(`${id}: ${meanDistance(scan, sheets).toFixed(2)} mm`)
  if (!dry) writeFileSync(`${FOLDER}/${camel(id)}.ts`, asModule(id, sheets))
}

/** Committed figures of a muscle, undefined where there are none yet. */
async function readFigures(id: string): Promise<MuscleFigures | undefined> {
  const path = `${FOLDER}/${camel(id)}.ts`
  if (!existsSync(path)) return undefined
  const stamp = createHash('sha1').update(readFileSync(path)).digest('hex')
  const module = (await import(`${pathToFileURL(path).href}?${stamp}`)) as Record<string, MuscleFigures>
  return module[camel(id)]
}

/** Fits one sheet with each edge rounding and keeps the nearest. */
function fitOne(id: string, scan: ScanMm, hint: SheetHint, before?: SheetFigures): SheetFigures {
  const { anneal = 9 } = hint
  const smooth = SMOOTH * (hint.smooth ?? 1)
  const first =
    (before && { ...before, form: formOf(hint) }) ??
    initialSheet(
      scan,
      {
        isOrigin: (p) => hint.origin(p, near),
        isInsertion: (p) => hint.insertion(p, near),
        across: hint.across,
        axis: hint.axis,
        form: formOf(hint),
        rows: hint.rows,
        stations: hint.stations,
      },
      hint.edges[0]!,
    )
  const start = meanDistance(scan, [first])
  let best = fitSheet(scan, first, {
    rounds: before ? 6 : 16,
    smooth: before ? smooth / 4 : smooth,
    samples: 2000,
    anneal,
  })
  let score = meanDistance(scan, [best])
  for (const edge of hint.edges) {
    if (edge === best.edge) continue
    const next = fitSheet(scan, { ...best, edge }, { rounds: 5, smooth: smooth / 4, samples: 2000, anneal })
    const own = meanDistance(scan, [next])
    if (own < score) [best, score] = [next, own]
  }
  console.log(`  ${id} start ${start.toFixed(2)} fitted ${score.toFixed(2)} mm, edge ${best.edge}`)
  return best
}

function formOf(hint: SheetHint): SheetFigures['form'] {
  return hint.form ?? 'belly'
}

async function nearness(): Promise<Near> {
  const scans = await loadScans()
  const probes = new Map<string, Probe>()
  return (p, bones, reach) =>
    bones.some((bone) => {
      let own = probes.get(bone)
      const scan = scans.get(bone)
      if (!own && scan) probes.set(bone, (own = probe(scan)))
      if (!own) throw new Error(`fit/muscles: no bone scan “${bone}”.`)
      return own.closest([p[0] / 1000, p[1] / 1000, p[2] / 1000]).distance * 1000 < reach
    })
}
