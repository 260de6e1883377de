import type { Muscle } from '../../anatomy/types'
import type { MuscleEnd } from '../../contract/structures'
import { isEndLit, withEnd } from '../state/attachments'
import { useCommand } from '../state/commands'
import { explorer, useExplorer } from '../state/explorer'
import { strings } from '../strings/cards'

const words = strings.card

/**
 * One end of a muscle as a pair of a list of facts. Pointing at the words, or the focus on them, lights the area on the
 * bones for as long; pressing them keeps it lit.
 */
export function End({ end, muscle }: { readonly end: MuscleEnd; readonly muscle: Muscle }) {
  const kept = useExplorer(({ attachments }) => attachments === 'both' || attachments === end)
  const lit = useExplorer((state) => isEndLit(state, end))
  const { pointAtEnd, setAttachments } = explorer.getState()
  return (
    <>
      <dt>
        <span className={`attachment attachment--${end}`} aria-hidden="true" />
        {words[end]}
      </dt>
      <dd>
        {muscle.structures.length === 0 ? (
          muscle[end]
        ) : (
          <button
            type="button"
            className={`end end--${end}`}
            aria-pressed={kept}
            data-lit={lit}
            aria-label={`${words[end]}: ${muscle[end]}`}
            onPointerEnter={({ pointerType }) => pointerType !== 'touch' && pointAtEnd(end)}
            onPointerLeave={() => pointAtEnd(null)}
            onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && pointAtEnd(end)}
            onBlur={() => pointAtEnd(null)}
            onClick={() => setAttachments(withEnd(explorer.getState().attachments, end))}
          >
            {muscle[end]}
          </button>
        )}
      </dd>
    </>
  )
}

/** Keeps both ends lit, from muscle to muscle, until pressed again. */
export function ShowAttachments() {
  const on = useExplorer((state) => state.attachments === 'both')
  const { shortcut, enabled, run } = useCommand('attachments')
  return (
    <button
      type="button"
      className="button ends-toggle"
      aria-pressed={on}
      disabled={!enabled}
      title={shortcut === null ? words.showAttachments : `${words.showAttachments} (${shortcut})`}
      onClick={run}
    >
      <span className="attachment attachment--origin" aria-hidden="true" />
      <span className="attachment attachment--insertion" aria-hidden="true" />
      {words.showAttachments}
    </button>
  )
}
