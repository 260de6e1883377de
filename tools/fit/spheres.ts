/**
 * Fits bones as sphere meshes to the scans and writes their figures to `src/anatomy/figures/spheres/`.
 *
 *   npx tsx tools/fit/spheres.ts scapula-r vertebra-t5 …    (all of `RECIPES` when no id is given)
 *
 * Needs the reference scans (see `scans.ts`); takes about a minute a bone. Nothing in it is random or timed, so the same
 * scans give the same figures.
 */
import type { BallFigure, SphereBoneFigure } from '../../src/anatomy/figures/spheres/types'
import { topologyOf } from '../../src/pipeline/field/topology'
import { buildSphereBone } from '../../src/pipeline/bones/sphereBones'
import { compare, hasScans, loadScan } from './scans'
import { fitBone, type Fitted } from './spheresFit'
import { RECIPES } from './spheresRecipes'
import { withForkedTip } from './spheresBifid'
import { regionsOf } from './spheresRegions'
import { describeFit, writeFigure } from './spheresWrite'

/** A fit's balls as figures of 0.1 mm, sorted by region, joins renumbered. */
function figureOf({ target, mesh, images }: Fitted): SphereBoneFigure {
  const masters = images.filter((i) => !i.mirrored).length
  const mm = (v: number): number => Number((1000 * v).toFixed(1)) + 0
  const figures = mesh.balls.slice(0, masters).map(({ centre, radius }, i): BallFigure => {
    // a ball that has a mirror image stays off the midline, however near the fit brought it
    const paired = images.some((o) => o.mirrored && o.master === i)
    return [
      mm(centre[0]),
      mm(centre[1]),
      paired ? Math.max(0.1, Math.abs(mm(centre[2]))) : mm(centre[2]),
      mm(radius),
    ]
  })
  const joined = new Set([...mesh.edges.flat(), ...mesh.triangles.flat()].map((i) => images[i]!.master))
  const names = regionsOf(target, figures)
  const order = [...new Set(names.filter((_, i) => joined.has(i)))].sort()
  const numbers = new Map<number, number>()
  const regions: Record<string, BallFigure[]> = {}
  for (const name of order) {
    const members = figures.map((_, i) => i).filter((i) => names[i] === name && joined.has(i))
    // from above downward, then from front to back: neighbours in the list are mostly neighbours in the bone
    members.sort((a, b) => figures[b]![1] - figures[a]![1] || figures[b]![0] - figures[a]![0])
    regions[name] = members.map((i) => {
      numbers.set(i, numbers.size)
      return figures[i]!
    })
  }
  const word = (i: number): string => {
    const { master, mirrored } = images[i]!
    return `${numbers.get(master)!}${mirrored ? '*' : ''}`
  }
  const swap = (w: string): string => {
    const master = [...numbers].find(([, n]) => n === Number.parseInt(w, 10))![0]
    const midline = figures[master]![2] === 0
    return midline ? w : w.endsWith('*') ? w.slice(0, -1) : `${w}*`
  }
  const byNumber = (a: string, b: string): number =>
    Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.length - b.length
  const joins = new Set<string>()
  for (const join of [...mesh.triangles, ...mesh.edges]) {
    const one = join.map(word).sort(byNumber)
    const other = one.map(swap).sort(byNumber)
    const [first] = target.symmetric
      ? [one.join('-'), other.join('-')].sort(
          (a, b) => a.split('*').length - b.split('*').length || (a < b ? -1 : 1),
        )
      : [one.join('-')]
    joins.add(first!)
  }
  const sorted = [...joins].sort((a, b) => {
    const [p, q] = [a.split('-'), b.split('-')]
    return byNumber(p[0]!, q[0]!) || byNumber(p[1]!, q[1]!) || byNumber(p[2] ?? '0', q[2] ?? '0')
  })
  return {
    id: target.id,
    frame: target.frame,
    symmetric: target.symmetric,
    regions,
    joins: sorted.join(' '),
  }
}

if (!hasScans()) {
  console.error('fit/spheres: no reference scans here; nothing fitted. Set SCANS_DIR to their folder.')
  process.exit(1)
}
const asked = process.argv.slice(2)
for (const [id, recipe] of RECIPES) {
  if (asked.length > 0 && !asked.includes(id)) continue
  const fitted = await fitBone(id, recipe, (line) => console.log(line))
  const figure = withForkedTip(figureOf(fitted))
  const surface = await buildSphereBone(figure)
  const { mean, p95, volumeRatio } = compare(surface, await loadScan(id))
  const line = describeFit(figure, { mean, p95, volumeRatio })
  const topology = topologyOf(surface)
  console.log(`${id}: ${line} ${surface.indices.length / 3} triangles, Euler ${topology.euler}`)
  await writeFigure(figure, line)
}
