import { useEffect, useState } from 'react'
import { explorer } from '../state/explorer'
import { subscribeHands } from '../state/hands'
import { playhead } from '../state/playhead'
import { stageSummary } from '../state/stageSummary'

/** Rest [ms] after the last change before the sentence is renewed: scrubbing must not chatter. */
const SETTLE = 400

/** The stage as a sentence, said politely whenever it comes to rest; never while it plays. */
export function StageSummary() {
  const [summary, setSummary] = useState(stageSummary)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const renew = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setSummary(stageSummary()), SETTLE)
    }
    const stopPlayhead = playhead.subscribe((event) => {
      if (event !== 'advance') renew()
    })
    const stopHands = subscribeHands(renew)
    const stopExplorer = explorer.subscribe((state, before) => {
      const same =
        state.selection === before.selection &&
        state.sides === before.sides &&
        state.view === before.view &&
        state.peeledSide === before.peeledSide &&
        state.visibility === before.visibility &&
        state.attachments === before.attachments
      if (!same) renew()
    })
    return () => {
      clearTimeout(timer)
      stopPlayhead()
      stopHands()
      stopExplorer()
    }
  }, [])
  return (
    <p className="visually-hidden" role="status" data-testid="stage-summary">
      {summary}
    </p>
  )
}
