import { useEffect, useState } from 'react'
import { display, useDisplay } from '../state/display'
import { explorer } from '../state/explorer'
import { isMotion } from '../state/selection'
import { strings } from '../strings/main'
import '../styles/firstVisit.css'

const words = strings.firstVisit
const STEPS = ['turn', 'click', 'play'] as const
type Step = (typeof STEPS)[number]

/**
 * Three hints for the first visit: turn, click, play. Each is ticked off by doing it, in any order; the last one done, or a
 * click on Skip, ends them for good on this device.
 */
export function FirstVisit() {
  const hints = useDisplay((state) => state.hints)
  const [done, setDone] = useState<readonly Step[]>([])

  useEffect(() => {
    if (!hints) return
    return explorer.subscribe((state, before) => {
      const did: Step[] = []
      if (state.view !== before.view && state.selection === before.selection) did.push('turn')
      if (state.selection !== before.selection) {
        if (isMotion(state.selection)) did.push('play')
        else if (state.selection.kind !== 'none') did.push('click')
      }
      if (did.length > 0) setDone((earlier) => [...new Set([...earlier, ...did])])
    })
  }, [hints])

  const step = STEPS.find((candidate) => !done.includes(candidate))
  useEffect(() => {
    if (step === undefined) display.getState().endHints()
  }, [step])

  if (!hints || step === undefined) return null
  return (
    <aside className="first-visit panel" aria-label={words.label}>
      <p role="status">
        <b>{words.count(done.length + 1, STEPS.length)}</b> {words[step]}
      </p>
      <button type="button" className="button" onClick={() => display.getState().endHints()}>
        {words.skip}
      </button>
    </aside>
  )
}
