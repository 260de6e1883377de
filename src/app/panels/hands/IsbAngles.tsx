import { Fragment, useEffect, useRef } from 'react'
import type { Side } from '../../../contract/sides'
import { poseRow } from '../../../kinematics/report'
import { fixed } from '../../format/numbers'
import { followPose } from '../../state/livePose'
import { poseNow } from '../../state/pose'
import { handsStrings } from '../../strings/hands'

const words = handsStrings.angles
const GROUPS = [
  { id: 'sc', rows: ['sc-protraction', 'sc-elevation', 'sc-rotation'] },
  { id: 'st', rows: ['st-protraction', 'st-medRotation', 'st-tilt'] },
  { id: 'gh', rows: ['gh-abduction', 'gh-flexion', 'gh-rotation'] },
] as const

/** The nine joint angles as the proposal has them, with what their signs mean; live by ref. */
export function IsbAngles({ side }: { readonly side: Side }) {
  const root = useRef<HTMLTableElement>(null)
  useEffect(
    () =>
      followPose(() => {
        const cells = root.current?.querySelectorAll('[data-angle]')
        if (!cells) return
        const { sc, st, gh } = poseRow(poseNow()[side], side)
        const values = [
          ...[sc.protraction, sc.elevation, sc.rotation],
          ...[st.protraction, st.medRotation, st.tilt],
          ...[gh.abduction, gh.flexion, gh.rotation],
        ]
        values.forEach((value, i) => {
          const text = `${fixed(value, 1)}°`
          const cell = cells[i]
          if (cell && cell.textContent !== text) cell.textContent = text
        })
      }),
    [side],
  )
  return (
    <>
      <table ref={root} className="isb-angles">
        <tbody>
          {GROUPS.map(({ id, rows }) => (
            <Fragment key={id}>
              <tr>
                <th scope="rowgroup" colSpan={3} className="isb-angles__joint">
                  {words.groups[id]}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row}>
                  <th scope="row">{words.names[row][0]}</th>
                  <td className="isb-angles__sign">{words.names[row][1]}</td>
                  <td data-angle={row} />
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className="muted">{words.note}</p>
    </>
  )
}
