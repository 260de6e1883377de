import { STRAP_LOAD_PEOPLE, strapLoadAt } from '../../../anatomy/equipment/strapLoad'
import type { Exercise, StrapSetting } from '../../../anatomy/exerciseTypes'
import { explorer, useExplorer } from '../../state/explorer'
import { motionOf } from '../../state/motions'
import { fixed } from '../../format/numbers'
import { repetition as words } from '../../strings/repetition'

/** Step of the feet [m]. */
const STEP = 0.05

interface FeetProps {
  readonly exercise: Exercise
  readonly setting: StrapSetting
}

/** Where the feet stand, and what that does: the lean in the hang, and the load where a study gives it. */
export function Feet({ exercise, setting }: FeetProps) {
  const feet = useExplorer(({ selection }) =>
    selection.kind === 'exercise' ? (selection.feet ?? setting.feetBehindAnchor) : setting.feetBehindAnchor,
  )
  const [nearest, farthest] = setting.feetRange
  const motion = motionOf({ kind: 'exercise', id: exercise.id, feet })
  const lean = motion ? (-motion.pose(0, 'both').lean * 180) / Math.PI : 0
  const load = strapLoadAt(lean)
  return (
    <div className="feet">
      <label className="feet__label">
        <span>{words.feet}</span>
        <span className="feet__ends muted" aria-hidden="true">
          <span>{words.farther}</span>
          <span>{words.nearer}</span>
        </span>
        <input
          className="feet__slider"
          type="range"
          aria-label={words.feet}
          aria-valuetext={words.lean(fixed(lean, 0))}
          min={0}
          max={Math.round((farthest - nearest) / STEP)}
          step={1}
          value={Math.round((farthest - feet) / STEP)}
          onChange={(event) => {
            const chosen = farthest - Number(event.target.value) * STEP
            explorer.getState().setFeet(Math.round(chosen * 100) / 100)
          }}
        />
      </label>
      <p className="muted">
        {words.lean(fixed(lean, 0))}{' '}
        {load === null ? words.noLoad : words.load(fixed(load, 0), STRAP_LOAD_PEOPLE)}
      </p>
    </div>
  )
}
