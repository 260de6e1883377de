import type { Side } from '../../../contract/sides'
import type { Freedoms } from '../../../kinematics/freedoms'
import type { Sides } from '../../../kinematics/motion'
import { withWish } from '../../state/handMoves'
import { hands } from '../../state/handsStore'
import { handsStrings } from '../../strings/hands'
import { Section } from '../../ui/Section'
import { HandSlider } from './HandSlider'

const words = handsStrings.edges
const DEG = Math.PI / 180

/** Winging and tilt: what takes the blade off the ribs. */
export function EdgeSliders({ side, sides }: { readonly side: Side; readonly sides: Sides }) {
  const slider = (
    freedom: keyof Freedoms & ('winging' | 'tilt'),
    label: string,
    [min, max]: readonly [number, number],
    named: { readonly positive: string; readonly negative: string; readonly zero: string },
  ) => (
    <HandSlider
      label={label}
      min={min}
      max={max}
      value={() => hands.achieved(side)[freedom] / DEG}
      text={(degrees) =>
        degrees === 0 ? named.zero : `${Math.abs(degrees)}° ${degrees > 0 ? named.positive : named.negative}`
      }
      onChange={(degrees, how) =>
        hands.change(sides, (hand) => withWish(hand, { [freedom]: degrees * DEG }), how)
      }
    />
  )
  return (
    <Section title={words.title}>
      <div className="hand-sliders">
        {slider('winging', words.winging, [-8, 16], words.wingingValue)}
        {slider('tilt', words.tilt, [-16, 12], words.tiltValue)}
      </div>
    </Section>
  )
}
