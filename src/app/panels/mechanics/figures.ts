import type { MuscleInvolvement } from '../../../kinematics/muscles/types'
import { FULL_BAR, leverFigure, lengthFigure, workFigure, type Figure } from '../../format/mechanics'

/** Elements of a row of figures that are written by ref. */
export interface FigureCells {
  readonly bar: HTMLElement | null
  readonly kind: HTMLElement | null
  readonly cells: readonly (HTMLElement | null)[]
}

/** Writes what a muscle does into a row: bar, kind of contraction, length, lever, work. Touches only what changed. */
export function writeFigures(
  row: FigureCells,
  muscle: MuscleInvolvement,
  kind: string,
  atRest: boolean,
): void {
  writeBar(row.bar, muscle.shortening)
  setText(row.kind, kind)
  const figures = [lengthFigure(muscle.shortening), leverFigure(muscle.momentArm), workFigure(muscle, atRest)]
  figures.forEach((figure, i) => writeFigure(row.cells[i] ?? null, figure))
}

/** Sets a diverging bar: to the right the shorter, to the left the longer. */
export function writeBar(bar: HTMLElement | null, shortening: number): void {
  const share = Math.min(Math.max(shortening / FULL_BAR, -1), 1)
  bar?.style.setProperty('--short', `${Math.max(0, share)}`)
  bar?.style.setProperty('--long', `${Math.max(0, -share)}`)
}

function writeFigure(cell: HTMLElement | null, { value, word }: Figure): void {
  setText(cell?.querySelector('b'), value)
  setText(cell?.querySelector('span'), word)
}

/** Writes a text where it differs, so that nothing is laid out anew for nothing. */
export function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
