import {
  LessEqualDepth,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type DataTexture,
  type Material,
} from 'three'
import {
  FRAGMENT_ALPHA,
  FRAGMENT_COLOUR,
  FRAGMENT_HEAD,
  FRAGMENT_NORMAL,
  FRAGMENT_OCCLUSION,
  FRAGMENT_ROUGHNESS,
  VERTEX_HEAD,
  VERTEX_TAIL,
} from './tissueShader'

/** The three materials of the figure; all read the same look texture. */
export interface TissueMaterials {
  readonly solid: Material
  /** Writes the depth of glass structures, so that only their front faces are drawn. */
  readonly glassDepth: Material
  readonly glass: Material
  dispose(): void
}

/** Materials whose looks come from `looks` (layout: see `tissueShader`). */
export function createTissueMaterials(looks: DataTexture): TissueMaterials {
  const solid = new MeshStandardMaterial()
  dress(solid, looks, {})
  const glass = new MeshStandardMaterial({ transparent: true, depthWrite: false, depthFunc: LessEqualDepth })
  dress(glass, looks, { PASS_GLASS: '' })
  const glassDepth = new MeshBasicMaterial({
    colorWrite: false,
    transparent: true,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 1,
  })
  dressDepth(glassDepth, looks)
  return {
    solid,
    glassDepth,
    glass,
    dispose() {
      for (const material of [solid, glassDepth, glass]) material.dispose()
    },
  }
}

type Shader = Parameters<Material['onBeforeCompile']>[0]

function dress(material: MeshStandardMaterial, looks: DataTexture, defines: Record<string, string>): void {
  material.defines = { ...material.defines, ...defines }
  material.customProgramCacheKey = () => `tissue ${Object.keys(defines).join()}`
  material.onBeforeCompile = (shader) => {
    shader.uniforms['looks'] = { value: looks }
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

function dressDepth(material: MeshBasicMaterial, looks: DataTexture): void {
  material.defines = { PASS_GLASS: '' }
  material.customProgramCacheKey = () => 'tissue depth'
  material.onBeforeCompile = (shader) => {
    shader.uniforms['looks'] = { value: looks }
    dressVertex(shader)
  }
}

function dressVertex(shader: Shader): void {
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
    .replace('#include <project_vertex>', `#include <project_vertex>\n${VERTEX_TAIL}`)
}
