import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { IndexedMesh } from '../part'

/** The point of a closed surface that is nearest to a question point. */
export interface SignedFoot {
  /** Distance [m], negative inside. */
  distance: number
  /** Vertices of the face that holds the foot, and their weights. */
  readonly corners: [number, number, number]
  readonly weights: [number, number, number]
  /** Unit direction in which the distance grows. */
  readonly outward: [number, number, number]
}

/** A place for `signedFootOf` to write into. */
export const makeSignedFoot = (): SignedFoot => ({
  distance: 0,
  corners: [0, 0, 0],
  weights: [1, 0, 0],
  outward: [0, 0, 0],
})

/**
 * Nearest-point questions to a smooth closed mesh [m]. Inside and outside are told by the surface normal interpolated at
 * the foot, which is right while faces are small against the curvature; edges sharper than a right angle may mislead it.
 */
export function signedFootOf(mesh: IndexedMesh): (x: number, y: number, z: number, out: SignedFoot) => void {
  const geometry = new BufferGeometry()
  const index = mesh.indices.slice()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  const tree = new MeshBVH(geometry)
  const normals = vertexNormals(mesh)
  const question = new Vector3()
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 }
  const p = mesh.positions
  return (x, y, z, out) => {
    tree.closestPointToPoint(question.set(x, y, z), hit)
    const { point, distance, faceIndex } = hit
    const [a, b, c] = [index[3 * faceIndex]!, index[3 * faceIndex + 1]!, index[3 * faceIndex + 2]!]
    out.corners[0] = a
    out.corners[1] = b
    out.corners[2] = c
    const [ax, ay, az] = [p[3 * a]!, p[3 * a + 1]!, p[3 * a + 2]!]
    const [ux, uy, uz] = [p[3 * b]! - ax, p[3 * b + 1]! - ay, p[3 * b + 2]! - az]
    const [vx, vy, vz] = [p[3 * c]! - ax, p[3 * c + 1]! - ay, p[3 * c + 2]! - az]
    const [qx, qy, qz] = [point.x - ax, point.y - ay, point.z - az]
    const uu = ux * ux + uy * uy + uz * uz
    const uv = ux * vx + uy * vy + uz * vz
    const vv = vx * vx + vy * vy + vz * vz
    const qu = qx * ux + qy * uy + qz * uz
    const qv = qx * vx + qy * vy + qz * vz
    const det = uu * vv - uv * uv
    const wb = det > 0 ? (vv * qu - uv * qv) / det : 0
    const wc = det > 0 ? (uu * qv - uv * qu) / det : 0
    out.weights[0] = 1 - wb - wc
    out.weights[1] = wb
    out.weights[2] = wc
    let [nx, ny, nz] = [0, 0, 0]
    for (let k = 0; k < 3; k++) {
      const i = 3 * out.corners[k as 0 | 1 | 2]
      const w = out.weights[k as 0 | 1 | 2]
      nx += w * normals[i]!
      ny += w * normals[i + 1]!
      nz += w * normals[i + 2]!
    }
    const [dx, dy, dz] = [x - point.x, y - point.y, z - point.z]
    const sign = dx * nx + dy * ny + dz * nz < 0 ? -1 : 1
    out.distance = sign * distance
    // within a hundredth of a millimetre the difference has no reliable direction: take the normal
    const far = distance > 1e-5
    const scale = far ? sign / distance : 1 / Math.hypot(nx, ny, nz)
    out.outward[0] = (far ? dx : nx) * scale
    out.outward[1] = (far ? dy : ny) * scale
    out.outward[2] = (far ? dz : nz) * scale
  }
}

/** Normals at the vertices, each face counted by its angle there; not of unit length. */
function vertexNormals({ positions: p, indices }: IndexedMesh): Float64Array {
  const normals = new Float64Array(p.length)
  const at = (i: number): Vector3 => new Vector3(p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!)
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const
    for (let k = 0; k < 3; k++) {
      const [o, a, b] = [at(corners[k]!), at(corners[(k + 1) % 3]!), at(corners[(k + 2) % 3]!)]
      const [e, f] = [a.sub(o), b.sub(o)]
      const angle = e.angleTo(f)
      const n = e.cross(f)
      if (!(n.lengthSq() > 0)) continue
      n.normalize().multiplyScalar(angle)
      const i = 3 * corners[k]!
      normals[i] = normals[i]! + n.x
      normals[i + 1] = normals[i + 1]! + n.y
      normals[i + 2] = normals[i + 2]! + n.z
    }
  }
  return normals
}
