import { Mesh, type BufferGeometry, type Object3D } from 'three'
import { EQUIPMENT_MANIFEST_FILE, EQUIPMENT_NODES, type EquipmentNode } from '../../../contract/equipment'
import { fetchModel, ModelFileError } from '../fetchModel'
import { parse } from '../readModel'

/** A node of the equipment file: its surface, and how that lies in the node. */
export interface EquipmentMesh {
  readonly node: EquipmentNode
  readonly finish: string
  readonly geometry: BufferGeometry
  /** The mesh's own place in its node: what quantisation and mirroring ask for. */
  readonly inner: Object3D
}

let loading: Promise<readonly EquipmentMesh[]> | null = null

/** The equipment, fetched and checked once; a failure is not remembered. @throws {ModelFileError} */
export function loadEquipment(): Promise<readonly EquipmentMesh[]> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

async function load(): Promise<readonly EquipmentMesh[]> {
  const { bytes } = await fetchModel({
    folder: `${import.meta.env.BASE_URL}models/`,
    manifestFile: EQUIPMENT_MANIFEST_FILE,
    signal: new AbortController().signal,
    fresh: false,
    onProgress: () => {},
  })
  const [root] = await parse(bytes)
  return EQUIPMENT_NODES.map((node) => {
    const inner = root.getObjectByName(node)?.children[0]
    if (!(inner instanceof Mesh))
      throw new ModelFileError('corrupt', `the equipment has no part called “${node}”.`)
    return { node, finish: finishOf(inner), geometry: inner.geometry, inner }
  })
}

function finishOf({ material }: Mesh): string {
  const first = Array.isArray(material) ? material[0] : material
  return first?.name ?? ''
}
