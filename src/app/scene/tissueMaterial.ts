import {
  LessEqualDepth,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type DataTexture,
  type Material,
  type Matrix4,
} from 'three'
import {
  FRAGMENT_ALPHA,
  FRAGMENT_COLOUR,
  FRAGMENT_HEAD,
  FRAGMENT_NORMAL,
  FRAGMENT_OCCLUSION,
  FRAGMENT_ROUGHNESS,
  VERTEX_HEAD,
  VERTEX_NORMAL,
  VERTEX_PLACE,
  VERTEX_TAIL,
} from './tissueShader'

/** Materials of one tissue: all read the same look texture. */
export interface TissueMaterials {
  readonly solid: Material
  /** Writes the depth of glass structures, so that only their front faces are drawn. */
  readonly glassDepth: Material
  readonly glass: Material
  dispose(): void
}

/** What the materials of a figure share. */
export interface TissueInputs {
  /** How each structure looks; layout: see `tissueShader`. */
  readonly looks: DataTexture
  /** Fibres of a patch of muscle. */
  readonly grain: DataTexture
  /** Motion from rest of each joint. */
  readonly skins: readonly Matrix4[]
  /** How dark outlines are drawn, 0 to 1: on a pale ground bone would have no edge without them. Shared by reference. */
  readonly ink: { value: number }
  /** How many morph targets the muscles have: 0 or `MORPH_TARGETS`. */
  readonly morphs: number
}

/** Materials for muscles, or for bones and all else that is rigid. */
export function createTissueMaterials(
  tissue: 'muscle' | 'rigid',
  { looks, grain, skins, ink, morphs }: TissueInputs,
): TissueMaterials {
  const uniforms = { looks: { value: looks }, grain: { value: grain }, skins: { value: skins }, ink }
  const common = {
    JOINTS: skins.length,
    ...(tissue === 'muscle' ? { MUSCLE: '', ...(morphs > 0 ? { MORPHS: '' } : {}) } : {}),
  }
  const solid = new MeshStandardMaterial()
  dress(solid, uniforms, common)
  const glass = new MeshStandardMaterial({ transparent: true, depthWrite: false, depthFunc: LessEqualDepth })
  dress(glass, uniforms, { ...common, PASS_GLASS: '' })
  const glassDepth = new MeshBasicMaterial({
    colorWrite: false,
    transparent: true,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
  })
  dressDepth(glassDepth, uniforms, { ...common, PASS_GLASS: '' })
  return {
    solid,
    glassDepth,
    glass,
    dispose() {
      for (const material of [solid, glassDepth, glass]) material.dispose()
    },
  }
}

type Uniforms = Readonly<Record<string, { value: unknown }>>
type Defines = Readonly<Record<string, string | number>>
type Shader = Parameters<Material['onBeforeCompile']>[0]

function dress(material: MeshStandardMaterial, uniforms: Uniforms, defines: Defines): void {
  material.defines = { ...material.defines, ...defines }
  material.customProgramCacheKey = () => 'tissue'
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    dressVertex(shader)
    const insert: readonly (readonly [string, string])[] = [
      ['#include <common>', `#include <common>\n${FRAGMENT_HEAD}`],
      ['#include <color_fragment>', FRAGMENT_COLOUR],
      ['#include <roughnessmap_fragment>', FRAGMENT_ROUGHNESS],
      ['#include <normal_fragment_maps>', FRAGMENT_NORMAL],
      ['#include <aomap_fragment>', FRAGMENT_OCCLUSION],
      ['#include <opaque_fragment>', `${FRAGMENT_ALPHA}\n#include <opaque_fragment>`],
    ]
    for (const [mark, code] of insert) shader.fragmentShader = shader.fragmentShader.replace(mark, code)
  }
}

function dressDepth(material: MeshBasicMaterial, uniforms: Uniforms, defines: Defines): void {
  material.defines = { ...defines }
  material.customProgramCacheKey = () => 'tissue depth'
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    dressVertex(shader)
  }
}

function dressVertex(shader: Shader): void {
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
    .replace('#include <beginnormal_vertex>', VERTEX_NORMAL)
    .replace('#include <begin_vertex>', VERTEX_PLACE)
    .replace('#include <project_vertex>', `#include <project_vertex>\n${VERTEX_TAIL}`)
}
