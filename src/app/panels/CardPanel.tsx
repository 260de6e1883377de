import { createElement, lazy, useEffect, useRef } from 'react'
import { actionById } from '../../anatomy/actions'
import { exerciseById } from '../../anatomy/exercises'
import { muscleById } from '../../anatomy/muscles'
import { useExplorer } from '../state/explorer'
import { sameSelection, type Selection } from '../state/selection'
import { ActionCard } from './ActionCard'
import { ExerciseCard } from './ExerciseCard'
import type { MuscleCard } from './MuscleCard'
import { OnDemand } from './OnDemand'
import { StartCard } from './StartCard'

/** On demand: it brings the pad and the mechanics of a hand. */
const HandsCard = lazy(() => import('./hands/HandsCard'))

/** On demand: only two exercises side by side need it. */
const CompareCard = lazy(() => import('./training/CompareCard'))

let muscleCard: typeof MuscleCard | null = null

/** Fetches the code of muscle cards, which the first picture does without; from then on they show at once. */
export async function loadMuscleCard(): Promise<{ readonly default: typeof MuscleCard }> {
  const module = await import('./MuscleCard')
  muscleCard = module.MuscleCard
  return { default: module.MuscleCard }
}
const LateMuscleCard = lazy(loadMuscleCard)

/** On demand: they bring the texts of all bones and landmarks. */
const BoneCard = lazy(() => import('./BoneCard').then((module) => ({ default: module.BoneCard })))
const LandmarkCard = lazy(() => import('./LandmarkCard').then((module) => ({ default: module.LandmarkCard })))

/**
 * What it is: the card of the selection. A new card starts at its top, and takes the focus when the control that asked
 * for it went away with the card before, so that the keyboard does not fall back to the start of the page.
 */
export function CardPanel() {
  const selection = useExplorer((state) => state.selection)
  const compared = useExplorer(({ partner }) => (partner?.kind === 'exercise' ? partner.id : null))
  const root = useRef<HTMLDivElement>(null)
  const shown = useRef({ selection, compared })
  useEffect(() => {
    void loadMuscleCard()
  }, [])
  useEffect(() => {
    const same = sameSelection(shown.current.selection, selection) && shown.current.compared === compared
    shown.current = { selection, compared }
    if (same) return
    if (root.current?.parentElement) root.current.parentElement.scrollTop = 0
    if (document.activeElement === document.body) {
      root.current?.querySelector<HTMLElement>('#card-title')?.focus({ preventScroll: true })
    }
  }, [selection, compared])
  return (
    <div ref={root}>
      <CardOf selection={selection} compared={compared} />
    </div>
  )
}

interface CardOfProps {
  readonly selection: Selection
  /** The exercise beside the selected one. */
  readonly compared: string | null
}

function CardOf({ selection, compared }: CardOfProps) {
  if (selection.kind === 'muscle') {
    const muscle = muscleById(selection.id)
    if (!muscle) return <StartCard />
    if (muscleCard) return createElement(muscleCard, { key: muscle.id, muscle })
    return (
      <OnDemand>
        <LateMuscleCard key={muscle.id} muscle={muscle} />
      </OnDemand>
    )
  }
  if (selection.kind === 'action') {
    const action = actionById(selection.id)
    return action ? <ActionCard key={action.id} action={action} /> : <StartCard />
  }
  if (selection.kind === 'exercise') {
    const exercise = exerciseById(selection.id)
    const other = compared === null ? undefined : exerciseById(compared)
    if (exercise && other)
      return (
        <OnDemand>
          <CompareCard a={exercise} b={other} />
        </OnDemand>
      )
    return exercise ? <ExerciseCard key={exercise.id} exercise={exercise} /> : <StartCard />
  }
  if (selection.kind === 'hands')
    return (
      <OnDemand>
        <HandsCard />
      </OnDemand>
    )
  if (selection.kind === 'bone')
    return (
      <OnDemand>
        <BoneCard id={selection.id} />
      </OnDemand>
    )
  if (selection.kind === 'landmark')
    return (
      <OnDemand>
        <LandmarkCard id={selection.id} />
      </OnDemand>
    )
  return <StartCard />
}
