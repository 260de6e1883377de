import { Play, Square } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { Side } from '../../../contract/sides'
import { ARM_REACH, withArmAngle, type ArmAngle } from '../../../kinematics/handArm'
import type { Sides } from '../../../kinematics/motion'
import { subscribeHands } from '../../state/hands'
import { hands } from '../../state/handsStore'
import { handsStrings } from '../../strings/hands'
import { Section } from '../../ui/Section'
import { HandSlider } from './HandSlider'

const words = handsStrings.arm
const DEG = Math.PI / 180

/** The arm by sliders, and raised by itself. */
export function ArmControls({ side, sides }: { readonly side: Side; readonly sides: Sides }) {
  const slider = (angle: ArmAngle, label: string, text: (degrees: number) => string) => (
    <HandSlider
      label={label}
      min={Math.round(ARM_REACH[angle][0] / DEG)}
      max={Math.round(ARM_REACH[angle][1] / DEG)}
      value={() => hands.hand(side).arm[angle] / DEG}
      text={text}
      onChange={(degrees, how) =>
        hands.change(sides, (hand) => ({ ...hand, arm: withArmAngle(hand.arm, angle, degrees * DEG) }), how)
      }
    />
  )
  return (
    <Section title={words.title}>
      <RaiseButton sides={sides} />
      <div className="hand-sliders">
        {slider('elevation', words.elevation, (degrees) => `${degrees}°`)}
        {slider('plane', words.plane, (degrees) => words.planeValue(`${degrees}°`, planeName(degrees)))}
        {slider('rotation', words.rotation, (degrees) =>
          degrees === 0
            ? words.asItComes
            : `${Math.abs(degrees)}° ${degrees > 0 ? words.outward : words.inward}`,
        )}
        {slider('elbow', words.elbow, (degrees) => `${degrees}° ${words.bent}`)}
      </div>
      <p className="muted hands__note">{words.note}</p>
    </Section>
  )
}

function RaiseButton({ sides }: { readonly sides: Sides }) {
  const raising = useSyncExternalStore(subscribeHands, () => hands.raising)
  const Icon = raising ? Square : Play
  return (
    <button type="button" className="button hands__raise" onClick={() => hands.raise(sides)}>
      <Icon size={14} fill="currentColor" aria-hidden="true" /> {raising ? words.stop : words.raise}
    </button>
  )
}

/** What a plane of elevation is called [deg]. */
function planeName(degrees: number): string {
  const { planes } = words
  if (degrees < -10) return planes.behind
  if (degrees < 20) return planes.side
  if (degrees < 60) return planes.scapular
  return degrees <= 100 ? planes.forward : planes.across
}
