import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, RotateCcw, RotateCw } from 'lucide-react'
import type { Side } from '../../../contract/sides'
import type { Sides } from '../../../kinematics/motion'
import { stepped } from '../../state/handMoves'
import { hands } from '../../state/handsStore'
import { handsStrings } from '../../strings/hands'
import { IconButton } from '../../ui/Button'

const words = handsStrings.pad
const STEP = (2 * Math.PI) / 180

/** Every drag of the pad as a button: for those who point but cannot drag. */
export function StepButtons({ side, sides }: { readonly side: Side; readonly sides: Sides }) {
  const right = side === 'r'
  const steps = [
    { label: words.steps.in, icon: right ? ArrowLeft : ArrowRight, freedom: 'protraction', by: -STEP },
    { label: words.steps.out, icon: right ? ArrowRight : ArrowLeft, freedom: 'protraction', by: STEP },
    { label: words.steps.up, icon: ArrowUp, freedom: 'elevation', by: STEP },
    { label: words.steps.down, icon: ArrowDown, freedom: 'elevation', by: -STEP },
    // Seen from behind the right blade turns up anticlockwise.
    { label: words.steps.turnUp, icon: right ? RotateCcw : RotateCw, freedom: 'upwardRotation', by: STEP },
    { label: words.steps.turnDown, icon: right ? RotateCw : RotateCcw, freedom: 'upwardRotation', by: -STEP },
  ] as const
  return (
    <div className="pad-steps" role="group" aria-label={words.buttons}>
      {steps.map(({ label, icon: Icon, freedom, by }) => (
        <IconButton
          key={label}
          label={label}
          onClick={() => {
            hands.begin()
            hands.change(sides, (hand) => stepped(hand, freedom, by), 'eased')
          }}
        >
          <Icon size={17} aria-hidden="true" />
        </IconButton>
      ))}
    </div>
  )
}
