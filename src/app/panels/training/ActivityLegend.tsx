import { activityTone, NO_DATA, rampCss } from '../../format/ramp'
import { training } from '../../strings/training'
import '../../styles/training.css'

const words = training.legend
const STEPS = 12
const TICKS = [0, 25, 50, 75, 100] as const

const RAMP = `linear-gradient(to right, ${Array.from({ length: STEPS + 1 }, (_, i) => rampCss(i / STEPS)).join(', ')})`

/** What the colours of the stage mean in an exercise: the ramp of activity, and the grey of what nobody measured. */
export default function ActivityLegend() {
  return (
    <section className="legend legend--low panel" data-over-stage="" aria-label={words.panel}>
      <p className="legend__title">{words.title}</p>
      <div className="legend__ramp" style={{ background: RAMP }} />
      <div className="legend__ticks" aria-hidden="true">
        {TICKS.map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </div>
      <ul role="list" className="legend__keys">
        <li>
          <span className="swatch" style={{ '--swatch': NO_DATA }} aria-hidden="true" />
          {words.noData}
        </li>
        <li>
          <span
            className="swatch swatch--range"
            style={{ '--swatch': rampCss(activityTone(50)) }}
            aria-hidden="true"
          />
          {words.range}
        </li>
      </ul>
    </section>
  )
}
