import { Eye } from 'lucide-react'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import { explorer, useExplorer } from '../../state/explorer'
import { training } from '../../strings/training'

const words = training.mistakes

/** Common mistakes with what to do instead; where the figure can show one, a button sets it beside the right way. */
export function Mistakes({ exercise }: { readonly exercise: Exercise }) {
  const shown = useExplorer(({ partner }) => (partner?.kind === 'mistake' ? partner.index : null))
  return (
    <>
      <dl className="mistakes">
        {exercise.commonMistakes.map(({ mistake, cue, fault }, index) => (
          <div key={mistake}>
            <dt>{mistake}</dt>
            <dd>{cue}</dd>
            {fault && (
              <dd>
                <button
                  type="button"
                  className="button mistakes__show"
                  aria-pressed={shown === index}
                  aria-label={words.show(mistake)}
                  onClick={() =>
                    explorer.getState().setPartner(shown === index ? null : { kind: 'mistake', index })
                  }
                >
                  <Eye size={15} aria-hidden="true" /> {shown === index ? words.shown : words.showShort}
                </button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p className="muted">{words.note}</p>
    </>
  )
}
