import { useFrame, useThree } from '@react-three/fiber'
import { use, useEffect, useMemo, useRef } from 'react'
import { SIDES } from '../../../contract/sides'
import type { Placement } from '../../../kinematics/motion'
import { explorer } from '../../state/explorer'
import { motionOf } from '../../state/motions'
import { playhead } from '../../state/playhead'
import { poseVersion, subscribePose } from '../../state/pose'
import type { Figure } from '../figure'
import { createEquipmentSet } from './equipmentSet'
import { loadEquipment } from './loadEquipment'
import { standsIn } from './standsIn'

const NOTHING: readonly Placement[] = []

/** What the chosen exercise is done on and with. Fetched when the first exercise is chosen. */
export default function EquipmentView({ figure }: { readonly figure: Figure }) {
  const meshes = use(loadEquipment())
  const set = useMemo(() => createEquipmentSet(meshes), [meshes])
  const invalidate = useThree((state) => state.invalidate)
  const shown = useRef(NaN)

  useEffect(() => {
    shown.current = NaN
    invalidate()
    const stop = subscribePose(() => invalidate())
    return () => {
      stop()
      for (const side of SIDES) figure.setHandShown(side, true)
      figure.placeSkins()
      set.dispose()
    }
  }, [figure, set, invalidate])

  useFrame(() => {
    const version = poseVersion()
    if (version === shown.current) return
    shown.current = version
    const { selection, sides } = explorer.getState()
    const placements = motionOf(selection)?.equipmentNow?.(playhead.time, sides) ?? NOTHING
    set.place(placements)
    let changed = false
    for (const side of SIDES) changed = figure.setHandShown(side, !standsIn(placements, side)) || changed
    if (changed) figure.placeSkins()
  })

  return <primitive object={set.root} dispose={null} />
}
