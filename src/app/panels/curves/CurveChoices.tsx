import { PLANES, type PlaneDeg } from '../../../kinematics/curves/study'
import { curveStrings as words } from '../../strings/curves'
import { Segmented } from '../../ui/Segmented'
import { isOfMuscle, plottedMuscles } from './muscleQuantity'
import type { Zero } from './plotData'
import type { CurveQuantity } from './quantity'

/** What a curve is plotted over. */
export type Over = 'time' | 'elevation'

/** What a person chose to see. */
export interface CurveChoice {
  readonly quantity: string
  readonly over: Over
  readonly plane: PlaneDeg
  readonly zero: Zero
  /** Muscle or part whose length or lever is plotted, when one is. */
  readonly muscle: string
}

interface CurveChoicesProps {
  readonly quantities: readonly CurveQuantity[]
  readonly chosen: CurveQuantity
  readonly choice: CurveChoice
  /** Whether there is a motion, so that time can be chosen. */
  readonly hasTime: boolean
  readonly onChange: (choice: CurveChoice) => void
}

const OVER = [
  { value: 'time', label: words.overTime },
  { value: 'elevation', label: words.overElevation },
] as const
const PLANE_OPTIONS = PLANES.map((plane) => ({ value: `${plane}`, label: words.planes[plane] }))

/** The choices above a plot: quantity, axis, plane, zero. */
export function CurveChoices({ quantities, chosen, choice, hasTime, onChange }: CurveChoicesProps) {
  const groups = [...new Set(quantities.map(({ group }) => group))]
  return (
    <div className="curve-choices">
      <select
        className="button curve-choices__quantity"
        aria-label={words.quantity}
        value={chosen.id}
        onChange={(event) => onChange({ ...choice, quantity: event.target.value })}
      >
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {quantities
              .filter((quantity) => quantity.group === group)
              .map(({ id, option }) => (
                <option key={id} value={id}>
                  {option}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {isOfMuscle(chosen) && (
        <select
          className="button curve-choices__quantity"
          aria-label={words.muscle.choose}
          value={choice.muscle}
          onChange={(event) => onChange({ ...choice, muscle: event.target.value })}
        >
          {plottedMuscles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {hasTime && (
        <Segmented
          name="curve-over"
          label={words.over}
          options={OVER}
          value={choice.over}
          onChange={(over) => onChange({ ...choice, over })}
        />
      )}
      {choice.over === 'elevation' && (
        <Segmented
          name="curve-plane"
          label={words.plane}
          options={PLANE_OPTIONS}
          value={`${choice.plane}`}
          onChange={(value) => {
            const plane = PLANES.find((candidate) => `${candidate}` === value)
            if (plane !== undefined) onChange({ ...choice, plane })
          }}
        />
      )}
      {chosen.absoluteName !== null && (
        <Segmented
          name="curve-zero"
          label={words.zero}
          options={[
            { value: 'rest', label: words.fromRest },
            { value: 'absolute', label: chosen.absoluteName },
          ]}
          value={choice.zero}
          onChange={(zero) => onChange({ ...choice, zero })}
        />
      )}
    </div>
  )
}
