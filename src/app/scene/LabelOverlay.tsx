import { useLayoutEffect, useMemo, useRef } from 'react'
import type { LandmarkName } from '../../anatomy/body/landmarks'
import { useDisplay } from '../state/display'
import { useExplorer } from '../state/explorer'
import { structureLooks } from '../state/looks'
import type { Figure } from './figure'
import { nearestPoints, spreadPoints, type AnchorPoint } from './labelAnchors'
import type { LabelBoard } from './labelSlots'
import { landmarkPlace } from './landmarkPlace'
import { labelSpecs } from './labelSpecs'
import styles from './stage.module.css'

/** Points of each structure that a leader may end on. */
const CANDIDATES = 48
/** The same for a landmark: the nearest of them that is seen is taken. */
const LANDMARK_CANDIDATES = 8

/** The overlay: text and leaders, hidden from screen readers (the panels say the same). */
export default function LabelOverlay({
  figure,
  board,
}: {
  readonly figure: Figure
  readonly board: LabelBoard
}) {
  const selection = useExplorer((state) => state.selection)
  const sides = useExplorer((state) => state.sides)
  const peeledSide = useExplorer((state) => state.peeledSide)
  const visibility = useExplorer((state) => state.visibility)
  const attachments = useExplorer((state) => state.attachments)
  const names = useDisplay((state) => state.labels)
  const ground = useDisplay((state) => state.ground)
  const emg = useExplorer((state) => state.emg)
  const letter = useExplorer((state) => state.letter)
  const root = useRef<HTMLDivElement>(null)

  const specs = useMemo(() => {
    if (names === 'off') return []
    const state = { selection, sides, peeledSide, visibility, emg, letter, attachments }
    return labelSpecs(
      state,
      structureLooks(
        state,
        figure.ranges.map((range) => range.id),
      ),
    )
  }, [figure, selection, sides, peeledSide, visibility, names, emg, letter, attachments])

  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const boxes = element.querySelectorAll<HTMLElement>('[data-label]')
    const lines = element.querySelectorAll('line')
    const dots = element.querySelectorAll('circle')
    board.put(
      specs.flatMap((spec, i) => {
        const [box, line, dot] = [boxes[i], lines[i], dots[i]]
        if (!box || !line || !dot) return []
        const candidates = spec.structures.flatMap((id) => candidatesOf(figure, id, spec.landmark))
        return [{ spec, candidates, box, line, dot, width: 0, height: 0, anchor: null }]
      }),
    )
    void document.fonts.ready.then(() => board.measure())
    // Another ground or other names change the size of the text.
  }, [board, figure, specs, names, ground])

  return (
    <div ref={root} className={styles.labels} aria-hidden="true">
      <svg>
        {specs.map(({ key, landmark }) => (
          <g key={key} className={landmark && styles.mark}>
            <line />
            <circle r={landmark ? 5 : 2.6} />
          </g>
        ))}
      </svg>
      {specs.map(({ key, title, latin }) => (
        <div key={key} data-label={key} className={styles.label}>
          {names !== 'latin' && <span>{title}</span>}
          {names !== 'english' && <em lang="la">{latin}</em>}
        </div>
      ))}
    </div>
  )
}

function candidatesOf(figure: Figure, id: string, landmark?: LandmarkName): readonly AnchorPoint[] {
  const number = figure.numberOf.get(id)
  for (const mesh of figure.merged) {
    const range = mesh.ranges.find((other) => other.number === number)
    if (!range) continue
    return landmark
      ? nearestPoints(mesh, range, landmarkPlace(landmark, id), LANDMARK_CANDIDATES)
      : spreadPoints(mesh, range, CANDIDATES)
  }
  return []
}
