import { Hand, Undo2 } from 'lucide-react'
import { lazy, useEffect, useState, useSyncExternalStore } from 'react'
import type { Side } from '../../../contract/sides'
import type { Sides } from '../../../kinematics/motion'
import { explorer, useExplorer } from '../../state/explorer'
import { loadHands, subscribeHands } from '../../state/hands'
import { hands } from '../../state/handsStore'
import { worded } from '../../strings/catalogue'
import { strings } from '../../strings/main'
import { handsStrings as words } from '../../strings/hands'
import { IconButton } from '../../ui/Button'
import { Disclosure } from '../../ui/Section'
import { Segmented } from '../../ui/Segmented'
import { Card } from '../Card'
import { OnDemand } from '../OnDemand'
import { WithMechanics } from '../WithMechanics'
import { ArmControls } from './ArmControls'
import { BladeNumbers } from './BladeNumbers'
import { BladePad } from './BladePad'
import { EdgeSliders } from './EdgeSliders'
import './hands.css'
import { IsbAngles } from './IsbAngles'
import { StepButtons } from './StepButtons'

const LiveMuscles = lazy(worded(() => import('./LiveMuscles')))
const RhythmCurves = lazy(worded(() => import('../curves/RhythmCurves')))

const SIDE_OPTIONS = (['l', 'both', 'r'] as const).map((value) => ({
  value,
  label: strings.transport.sideNames[value],
}))

/** Hands on: the pad, the numbers that follow, the arm. */
export default function HandsCard() {
  const sides = useExplorer((state) => state.sides)
  const side: Side = sides === 'l' ? 'l' : 'r'
  useEffect(() => {
    // The card's chunk brings the hands' code along; this only ties it to the pose that everybody reads.
    void loadHands()
  }, [])
  return (
    <Card eyebrow={words.eyebrow} title={strings.hands.name} lead={words.lead}>
      <div className="hands__head">
        <Segmented
          name="hand-sides"
          label={strings.transport.sides}
          options={SIDE_OPTIONS}
          value={sides}
          onChange={explorer.getState().setSides}
        />
        <HeadButtons />
      </div>
      <div className="hands__pad">
        <BladePad key={side} side={side} sides={sides} />
        <StepButtons side={side} sides={sides} />
      </div>
      <WithMechanics fallback={null}>
        <LiveMuscles side={side} />
      </WithMechanics>
      <BladeNumbers side={side} />
      <EdgeSliders side={side} sides={sides} />
      <ArmControls side={side} sides={sides} />
      <footer className="card__foot">
        <Rhythm side={side} sides={sides} />
        <Angles side={side} />
      </footer>
    </Card>
  )
}

function HeadButtons() {
  const canUndo = useSyncExternalStore(subscribeHands, () => hands.canUndo)
  const away = useSyncExternalStore(subscribeHands, () => hands.text() !== null)
  return (
    <div className="hands__buttons">
      <IconButton label={words.undo} disabled={!canUndo} onClick={() => hands.undo()}>
        <Undo2 size={16} aria-hidden="true" />
      </IconButton>
      <button type="button" className="button" disabled={!away} onClick={() => hands.letGo()}>
        <Hand size={15} aria-hidden="true" /> {strings.hands.letGo}
      </button>
    </div>
  )
}

/** What collarbone and blade do as the arm goes up, before the bone-pin study. */
function Rhythm({ side, sides }: { readonly side: Side; readonly sides: Sides }) {
  const [opened, setOpened] = useState(false)
  return (
    <Disclosure title={words.rhythm} onToggle={(open) => setOpened((before) => before || open)}>
      {opened && (
        <OnDemand>
          <RhythmCurves side={side} sides={sides} />
        </OnDemand>
      )}
    </Disclosure>
  )
}

function Angles({ side }: { readonly side: Side }) {
  const [opened, setOpened] = useState(false)
  return (
    <Disclosure title={words.angles.title} onToggle={(open) => setOpened((before) => before || open)}>
      {opened && <IsbAngles side={side} />}
    </Disclosure>
  )
}
