import { lazy, useCallback, useEffect, useRef } from 'react'
import { useExplorer } from '../state/explorer'
import { sameSelection, type Selection } from '../state/selection'
import { worded } from '../strings/catalogue'
import { OnDemand } from './OnDemand'
import { StartCard } from './StartCard'

const loadCards = worded(() => import('./SelectedCard').then((module) => ({ default: module.SelectedCard })))
/** On demand: the cards bring everything that content says. */
const SelectedCard = lazy(loadCards)
/** On demand: it brings the pad and the mechanics of a hand. */
const HandsCard = lazy(worded(() => import('./hands/HandsCard')))

/** What the card is about: the selection and the exercise beside it. */
interface Shown {
  readonly selection: Selection
  readonly compared: string | null
}

/**
 * What it is: the card of the selection. A new card starts at its top, and takes the focus when the control that asked
 * for it went away with the card before, so that the keyboard does not fall back to the start of the page.
 */
export function CardPanel() {
  const selection = useExplorer((state) => state.selection)
  const compared = useExplorer(({ partner }) => (partner?.kind === 'exercise' ? partner.id : null))
  const drawn = useExplorer((state) => state.modelStatus === 'ready')
  const root = useRef<HTMLDivElement>(null)
  const shown = useRef<Shown>({ selection, compared })
  useEffect(() => {
    // Behind the first picture, so that the first card comes at once; a failure shows when a card is asked for.
    if (drawn) void loadCards().catch(() => undefined)
  }, [drawn])
  const onLanded = useCallback((landed: Shown) => {
    const before = shown.current
    shown.current = landed
    if (sameSelection(before.selection, landed.selection) && before.compared === landed.compared) return
    if (root.current?.parentElement) root.current.parentElement.scrollTop = 0
    if (document.activeElement === document.body) {
      root.current?.querySelector<HTMLElement>('#card-title')?.focus({ preventScroll: true })
    }
  }, [])
  const landed = <Landed selection={selection} compared={compared} onLanded={onLanded} />
  return (
    <div ref={root}>
      {selection.kind === 'none' ? (
        <>
          <StartCard />
          {landed}
        </>
      ) : (
        <OnDemand key={selection.kind}>
          {selection.kind === 'hands' ? (
            <HandsCard />
          ) : (
            <SelectedCard selection={selection} compared={compared} />
          )}
          {landed}
        </OnDemand>
      )}
    </div>
  )
}

interface LandedProps extends Shown {
  readonly onLanded: (shown: Shown) => void
}

/** Says that the card beside it stands: cards on demand may come later than the selection. */
function Landed({ selection, compared, onLanded }: LandedProps) {
  useEffect(() => onLanded({ selection, compared }), [selection, compared, onLanded])
  return null
}
