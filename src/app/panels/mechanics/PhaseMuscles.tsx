import { useMemo } from 'react'
import { muscleById } from '../../../anatomy/muscles'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import type { Side } from '../../../contract/sides'
import { involvementOfPhase } from '../../../kinematics/muscles/involvement'
import type { MuscleInvolvement } from '../../../kinematics/muscles/types'
import { lengthWords } from '../../format/mechanics'
import { explorer, useExplorer } from '../../state/explorer'
import { hoverMuscle } from '../../state/listHover'
import { recordOf } from '../../state/liveInvolvement'
import { markAt } from '../../state/marks'
import { motionOf } from '../../state/motions'
import { usePlayhead } from '../../state/usePlayhead'
import { mechanicsStrings as words } from '../../strings/mechanics'
import { Section } from '../../ui/Section'
import { ColourChoice } from './ColourChoice'
import { DivergingBar } from './MechanicsRow'
import { MarkLegend } from './Mark'
import { FULL_BAR } from '../../format/mechanics'
import './mechanics.css'

/** Which of an exercise's muscles shorten, hold or lengthen in the phase that plays. Renders when the phase changes. */
export default function PhaseMuscles({ exercise }: { readonly exercise: Exercise }) {
  const motion = motionOf({ kind: 'exercise', id: exercise.id })
  const phase = usePlayhead(({ time }) => (motion ? (markAt(motion, time)?.id ?? null) : null))
  const side: Side = useExplorer(({ sides }) => (sides === 'l' ? 'l' : 'r'))
  const groups = useMemo(() => phase && phaseGroups(exercise, phase, side), [exercise, phase, side])
  const name = exercise.phases.find(({ id }) => id === phase)?.name
  if (!groups || name === undefined) return null
  return (
    <Section title={words.phaseOf(name)}>
      <ColourChoice usual={words.colourActivity} />
      <div className="phase-muscles">
        {GROUPS.map(({ kind, title }) => (
          <div key={kind}>
            <h4 className="phase-muscles__title">{title}</h4>
            {groups[kind].length === 0 ? (
              <p className="muted">{words.phaseNone}</p>
            ) : (
              <ul role="list">
                {groups[kind].map((muscle) => (
                  <PhaseRow key={muscle.muscle} muscle={muscle} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <MarkLegend shown={['modelled']} />
      <p className="muted">{words.phaseNote}</p>
    </Section>
  )
}

function PhaseRow({ muscle: { muscle: id, shortening } }: { readonly muscle: MuscleInvolvement }) {
  const muscle = muscleById(id)
  if (!muscle) return null
  const share = Math.min(Math.abs(shortening) / FULL_BAR, 1)
  return (
    <li>
      <button
        type="button"
        className="row phase-muscle"
        onClick={() => explorer.getState().select({ kind: 'muscle', id })}
        onPointerEnter={() => hoverMuscle(id)}
        onPointerLeave={() => hoverMuscle(null)}
        onFocus={() => hoverMuscle(id)}
        onBlur={() => hoverMuscle(null)}
      >
        <span className="row__name">{muscle.name}</span>
        <span className="phase-muscle__value">{lengthWords(shortening)}</span>
        <span
          className="phase-muscle__bar"
          style={shortening > 0 ? { '--short': share } : { '--long': share }}
        >
          <DivergingBar />
        </span>
      </button>
    </li>
  )
}

const GROUPS = [
  { kind: 'shorten', title: words.phaseShorten },
  { kind: 'hold', title: words.phaseHold },
  { kind: 'lengthen', title: words.phaseLengthen },
] as const
type GroupKind = (typeof GROUPS)[number]['kind']

/** The muscles that an exercise names, by what they do in a phase, most first; null where there is no such phase. */
function phaseGroups(
  exercise: Exercise,
  phase: string,
  side: Side,
): Readonly<Record<GroupKind, readonly MuscleInvolvement[]>> | null {
  const report = involvementOfPhase(exercise, phase, side)
  if (!report) return null
  const named = [...exercise.targets, ...exercise.synergists, ...exercise.stabilisers]
  const muscles = named.flatMap((id) => recordOf(report, id) ?? [])
  const by = (kind: GroupKind) =>
    muscles
      .filter((muscle) => groupOf(muscle) === kind)
      .toSorted((a, b) => Math.abs(b.shortening) - Math.abs(a.shortening))
  return { shorten: by('shorten'), hold: by('hold'), lengthen: by('lengthen') }
}

function groupOf({ contraction, shortening }: MuscleInvolvement): GroupKind {
  if (contraction === 'isometric') return 'hold'
  return shortening > 0 ? 'shorten' : 'lengthen'
}
