import { FULL_TONE } from '../../format/mechanics'
import { rampCss } from '../../format/ramp'
import { mechanicsStrings as words } from '../../strings/mechanics'
import '../../styles/training.css'

const STEPS = 12
const RAMP = `linear-gradient(to right, ${Array.from({ length: STEPS + 1 }, (_, i) => rampCss(i / STEPS)).join(', ')})`

/** What the colours of the stage mean where it is coloured by shortening: the lighter, the shorter; no hue is needed to read it. */
export default function ShorteningLegend() {
  return (
    <section className="legend panel" data-over-stage="" aria-label={words.rampPanel}>
      <p className="legend__title">{words.rampTitle}</p>
      <div className="legend__ramp" style={{ background: RAMP }} />
      <div className="legend__ticks">
        <span>{words.rampFrom}</span>
        <span>{words.rampTo(FULL_TONE * 100)}</span>
      </div>
    </section>
  )
}
