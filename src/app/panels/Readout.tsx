import { Hand } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Side } from '../../contract/sides'
import { measuresFor, readoutEntry, type Measure } from '../format/blade'
import { useCommand } from '../state/commands'
import { useExplorer } from '../state/explorer'
import { bladeNow, subscribePose } from '../state/pose'
import { isMotion } from '../state/selection'
import { strings } from '../strings/main'
import '../styles/readout.css'

/** Shortest time between two writes [ms]: faster than this nobody reads. */
const INTERVAL = 60

/** Three numbers of one blade, live, written by ref so that playing renders nothing; absent while nothing moves. */
export function Readout() {
  const selection = useExplorer((state) => state.selection)
  const sides = useExplorer((state) => state.sides)
  const alone = useExplorer((state) => state.partner === null)
  if (!alone) return null
  if (selection.kind !== 'hands' && !isMotion(selection)) return null
  const measures = measuresFor(selection.kind === 'action' ? selection.id : null, selection.kind)
  const side: Side = sides === 'l' ? 'l' : 'r'
  const low = selection.kind === 'exercise'
  return <Numbers key={`${measures.join()}-${side}`} measures={measures} side={side} low={low} />
}

interface NumbersProps {
  readonly measures: readonly Measure[]
  readonly side: Side
  /** Whether they stand low on the stage. */
  readonly low: boolean
}

function Numbers({ measures, side, low }: NumbersProps) {
  const root = useRef<HTMLDListElement>(null)
  useEffect(() => {
    let written = -Infinity
    let timer: ReturnType<typeof setTimeout> | undefined
    const write = () => {
      timer = undefined
      written = performance.now()
      const cells = root.current?.children
      if (!cells) return
      const readout = bladeNow(side)
      measures.forEach((measure, i) => {
        const { value, unit, label } = readoutEntry(measure, readout)
        setText(cells[i]?.querySelector('dt'), label)
        setText(cells[i]?.querySelector('b'), value)
        setText(cells[i]?.querySelector('i'), unit)
      })
    }
    const writeSoon = () => {
      timer ??= setTimeout(write, Math.max(0, written + INTERVAL - performance.now()))
    }
    write()
    const stop = subscribePose(writeSoon)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [measures, side])

  return (
    <section
      className={`readout${low ? ' readout--low' : ''} panel`}
      data-over-stage=""
      aria-label={strings.readout.panel[side]}
    >
      <dl ref={root}>
        {measures.map((measure) => (
          <div key={measure} className="readout__cell" data-measure={measure}>
            <dt />
            <dd>
              <b />
              <i />
            </dd>
          </div>
        ))}
      </dl>
      <HoldButton />
    </section>
  )
}

/** Takes hold of the blade in the pose that the motion has, and lets it go. */
function HoldButton() {
  const holds = useExplorer(({ selection }) => selection.kind === 'hands')
  const { run, shortcut } = useCommand('take-hold')
  const label = holds ? strings.hands.letGo : strings.hands.take
  return (
    <button
      type="button"
      className="button readout__hold"
      data-over-stage=""
      title={`${label} (${shortcut})`}
      onClick={run}
    >
      <Hand size={15} aria-hidden="true" /> <span>{label}</span>
    </button>
  )
}

function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
