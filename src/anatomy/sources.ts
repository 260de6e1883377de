import { ATLAS_TRUNK_SOURCES } from './sources/atlasTrunk'
import { ATLAS_ARM_SOURCES } from './sources/atlasArm'
import { NAME_SOURCES } from './sources/names'
import { MOTION_SOURCES } from './sources/motion'
import { ROW_SOURCES } from './sources/rows'
import { RAISE_SOURCES } from './sources/raises'
import { POSTURE_SOURCES } from './sources/posture'
import { EQUIPMENT_SOURCES } from './sources/equipment'
import { byId } from './lookup'
import type { Source } from './types'
import { spoken } from './words'

/** Every source that a record cites. A module of its own, so that the app can load it when a card asks for it. */
export const SOURCES: readonly Source[] = spoken('sources', [
  ...ATLAS_TRUNK_SOURCES,
  ...ATLAS_ARM_SOURCES,
  ...NAME_SOURCES,
  ...MOTION_SOURCES,
  ...ROW_SOURCES,
  ...RAISE_SOURCES,
  ...POSTURE_SOURCES,
  ...EQUIPMENT_SOURCES,
])

/** The source with an id, undefined where there is none. */
export const sourceById: (id: string) => Source | undefined = byId(SOURCES)
