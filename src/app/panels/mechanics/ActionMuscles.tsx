import { useEffect, useMemo, useRef } from 'react'
import { mechanicsNote } from '../../../anatomy/mechanicsNotes'
import { muscleById } from '../../../anatomy/muscles'
import { sourceById } from '../../../anatomy/sources'
import type { ScapularAction } from '../../../anatomy/types'
import type { Side } from '../../../contract/sides'
import { contractionWords, shorteningTone } from '../../format/mechanics'
import { NO_DATA, rampCss } from '../../format/ramp'
import { isByShortening, useExplorer } from '../../state/explorer'
import { ROLE_TONE } from '../../state/involved'
import { followInvolvement, recordOf } from '../../state/liveInvolvement'
import { strings } from '../../strings/cards'
import { mechanicsStrings as words } from '../../strings/mechanics'
import { Involvement } from '../Involvement'
import { AlsoMoving } from './AlsoMoving'
import { ColourChoice } from './ColourChoice'
import { roleEvidence } from './evidence'
import { Mark, MarkLegend } from './Mark'
import './mechanics.css'
import { MechanicsRow, type RowFigures } from './MechanicsRow'

/**
 * The muscles of an action: under each role as it is cited, what the mechanics say of the muscle in the pose shown. The two
 * are marked and never mixed.
 */
export default function ActionMuscles({ action }: { readonly action: ScapularAction }) {
  const side: Side = useExplorer(({ sides }) => (sides === 'l' ? 'l' : 'r'))
  const rows = useMemo(
    () =>
      action.muscles.map(({ muscle, role, note }) => ({
        muscle,
        tone: ROLE_TONE[role],
        role: strings.roles[role],
        note,
        mark: <Mark evidence={roleEvidence(action, muscle, sourceById)} />,
        below: <LiveRow muscle={muscle} side={side} difference={mechanicsNote(action.id, muscle)?.text} />,
      })),
    [action, side],
  )
  const byShortening = useExplorer(isByShortening)
  const root = useRef<HTMLDivElement>(null)
  // A swatch has the colour that its muscle has on the stage.
  useEffect(() => {
    if (!byShortening) return
    const swatches = root.current?.querySelectorAll<HTMLElement>('.involvement > li > .row > .swatch') ?? []
    const stop = followInvolvement(side, ({ report }) =>
      action.muscles.forEach(({ muscle }, at) => {
        const record = recordOf(report, muscle)
        const colour = record ? rampCss(shorteningTone(record.shortening)) : NO_DATA
        swatches[at]?.style.setProperty('--swatch', colour)
      }),
    )
    return () => {
      stop()
      action.muscles.forEach(({ role }, at) =>
        swatches[at]?.style.setProperty('--swatch', rampCss(ROLE_TONE[role])),
      )
    }
  }, [byShortening, action, side])
  return (
    <div className="action-muscles" ref={root}>
      <ColourChoice usual={words.colourRole} />
      <Involvement rows={rows} />
      <AlsoMoving action={action} />
      <MarkLegend />
      <p className="muted">{words.legendLive}</p>
    </div>
  )
}

interface LiveRowProps {
  readonly muscle: string
  readonly side: Side
  /** Why the mechanics do not bear the cited role out, where they do not. */
  readonly difference: string | undefined
}

function LiveRow({ muscle, side, difference }: LiveRowProps) {
  const follow = useMemo(
    () => (write: (figures: RowFigures) => void) =>
      followInvolvement(side, (live) => {
        const record = recordOf(live.report, muscle)
        write({
          muscle: record,
          kind: record
            ? contractionWords(record, live.trend(muscle), live.isActive(muscle), live.atRest)
            : words.noPath,
          atRest: live.atRest,
        })
      }),
    [muscle, side],
  )
  return (
    <MechanicsRow follow={follow}>
      {difference !== undefined && (
        <p className="mechanics__differs">
          <b>{words.differs}</b> {difference}
        </p>
      )}
    </MechanicsRow>
  )
}

/** Name of a muscle for a sentence. */
export const muscleName = (id: string): string => muscleById(id)?.name ?? id
