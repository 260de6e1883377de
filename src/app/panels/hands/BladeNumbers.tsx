import { useEffect, useRef } from 'react'
import type { Side } from '../../../contract/sides'
import { freedomsOf } from '../../../kinematics/freedoms'
import { anglesOf } from '../../../kinematics/hand'
import { MEASURES, readoutEntry } from '../../format/blade'
import { fixed, readsZero } from '../../format/numbers'
import { followPose } from '../../state/livePose'
import { bladeNow, poseNow } from '../../state/pose'
import { handsStrings } from '../../strings/hands'
import { Section } from '../../ui/Section'

const words = handsStrings.numbers
const DEG = Math.PI / 180

/** The freedoms of one blade in centimetres and degrees, live by ref: what changes renders nothing. */
export function BladeNumbers({ side }: { readonly side: Side }) {
  const root = useRef<HTMLDListElement>(null)
  useEffect(
    () =>
      followPose(() => {
        const cells = root.current?.children
        if (!cells) return
        numbersOf(side).forEach(({ value, unit, label }, i) => {
          write(cells[i]?.querySelector('dt'), label)
          write(cells[i]?.querySelector('b'), value)
          write(cells[i]?.querySelector('i'), unit)
        })
      }),
    [side],
  )
  return (
    <Section title={words.title}>
      <dl ref={root} className="blade-numbers">
        {ROWS.map((row) => (
          <div key={row} data-number={row}>
            <dt />
            <dd>
              <b />
              <i />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

const ROWS = [...MEASURES, 'spine', 'clavicle', 'lift'] as const

interface NumberRow {
  readonly value: string
  readonly unit: string
  readonly label: string
}

/** The numbers in the order of `ROWS`. */
function numbersOf(side: Side): readonly NumberRow[] {
  const readout = bladeNow(side)
  const freedoms = freedomsOf(anglesOf(poseNow()[side]))
  const degrees = (angle: number, named: (typeof words)['clavicle' | 'lift']): NumberRow => {
    const value = fixed(Math.abs(angle) / DEG, 0)
    return {
      value,
      unit: '°',
      label: readsZero(value) ? named.zero : angle > 0 ? named.positive : named.negative,
    }
  }
  return [
    ...MEASURES.map((measure) => readoutEntry(measure, readout)),
    { value: fixed(readout.medialBorderToSpineCm, 1), unit: ' cm', label: words.spine },
    degrees(freedoms.protraction, words.clavicle),
    degrees(freedoms.elevation, words.lift),
  ]
}

function write(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}
