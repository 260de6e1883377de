import { lazy, useState } from 'react'
import type { Motion } from '../../kinematics/motion'
import { worded } from '../strings/catalogue'
import { strings } from '../strings/cards'
import { Disclosure } from '../ui/Section'
import { OnDemand } from './OnDemand'

const CurvesPanel = lazy(worded(() => import('./curves/CurvesPanel')))

/** Curves of a motion, behind one click: their code loads when they are first opened. */
export function Curves({ motion }: { readonly motion: Motion }) {
  const [opened, setOpened] = useState(false)
  return (
    <Disclosure title={strings.card.curves} onToggle={(open) => setOpened((before) => before || open)}>
      {opened && (
        <OnDemand>
          <CurvesPanel motion={motion} />
        </OnDemand>
      )}
    </Disclosure>
  )
}
