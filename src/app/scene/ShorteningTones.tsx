import { useEffect } from 'react'
import { SIDES } from '../../contract/sides'
import { withSide } from '../../contract/structures'
import { shorteningTone } from '../format/mechanics'
import { useExplorer } from '../state/explorer'
import { followInvolvement } from '../state/liveInvolvement'
import { setLiveTones } from '../state/liveTones'

/** Colours the muscles of the moving sides by how much shorter than at rest they are. On demand: it brings the muscle paths. */
export default function ShorteningTones() {
  const sides = useExplorer((state) => state.sides)
  useEffect(() => {
    const tones = new Map<string, number>()
    const stops = SIDES.filter((side) => sides === 'both' || side === sides).map((side) =>
      followInvolvement(side, ({ report }) => {
        for (const { structure, shortening } of report.structures)
          tones.set(withSide(structure, side), shorteningTone(shortening))
        setLiveTones(tones)
      }),
    )
    return () => {
      for (const stop of stops) stop()
      setLiveTones(null)
    }
  }, [sides])
  return null
}
