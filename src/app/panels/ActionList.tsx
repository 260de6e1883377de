import { actionById } from '../../anatomy/actions'
import type { ActionId } from '../../anatomy/types'
import { explorer, useExplorer } from '../state/explorer'
import { HANDS } from '../state/selection'
import { strings } from '../strings/main'
import '../styles/tiles.css'

type Pair = readonly [ActionId, ActionId]

const SLIDES: readonly Pair[] = [
  ['retraction', 'protraction'],
  ['elevation', 'depression'],
]
const TURNS: readonly Pair[] = [
  ['upward-rotation', 'downward-rotation'],
  ['posterior-tilt', 'anterior-tilt'],
  ['external-rotation', 'internal-rotation'],
]

/** The ten actions as antagonist pairs, slides before turns. */
export function ActionList() {
  return (
    <div className="action-list">
      <HandsTile />
      <Pairs title={strings.lists.slide} pairs={SLIDES} />
      <Pairs title={strings.lists.turn} pairs={TURNS} />
    </div>
  )
}

function HandsTile() {
  const selected = useExplorer(({ selection }) => selection.kind === 'hands')
  return (
    <div className="hands-tile">
      <button
        type="button"
        className="tile"
        aria-current={selected ? 'true' : undefined}
        onClick={() => explorer.getState().select(HANDS)}
      >
        <span className="tile__name">{strings.hands.take}</span>
        <span className="tile__everyday">{strings.hands.takeWhy}</span>
      </button>
    </div>
  )
}

function Pairs({ title, pairs }: { readonly title: string; readonly pairs: readonly Pair[] }) {
  return (
    <section aria-label={title}>
      <h3 className="eyebrow">{title}</h3>
      <ul role="list" className="pairs">
        {pairs.flat().map((id) => (
          <li key={id}>
            <ActionTile id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ActionTile({ id }: { readonly id: ActionId }) {
  const selected = useExplorer(({ selection }) => selection.kind === 'action' && selection.id === id)
  const action = actionById(id)
  if (!action) return null
  return (
    <button
      type="button"
      className="tile"
      aria-current={selected ? 'true' : undefined}
      onClick={() => explorer.getState().select({ kind: 'action', id })}
    >
      <span className="tile__name">{action.name}</span>
      <span className="tile__everyday">{action.alsoCalled}</span>
    </button>
  )
}
