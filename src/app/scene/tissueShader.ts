/**
 * GLSL of the tissue materials: pieces that go into three's standard material. `MUSCLE` is defined for muscles, which have
 * fibres and tendons, and not for bones; `PASS_GLASS` for the pass that draws what is between gone and solid; `JOINTS` is
 * how many joints there are; `MORPHS` for muscles whose shape the pose drives.
 *
 * What tells structures apart is their number, a column of the look texture, RGBA float:
 *   row 0  colour rgb (linear), opacity
 *   row 1  sheen, rim, hover, tendon
 *   row 2  tiles of the fibre texture along and across, shift along and across   (written once)
 *   rows 3 and 4  weights of the morph targets
 */

/** Declarations of the vertex stage. */
export const VERTEX_HEAD = /* glsl */ `
attribute float structure;
attribute vec4 tissue;
attribute vec4 joints;
attribute vec4 weights;
uniform mat4 skins[ JOINTS ];
uniform highp sampler2D looks;
flat varying vec4 vLookColour;
#ifdef MORPHS
attribute vec3 morph0;
attribute vec3 morph1;
attribute vec3 morph2;
attribute vec3 morph3;
attribute vec3 morph4;
attribute vec3 morph5;
#endif
flat varying vec4 vLookState;
varying vec2 vTissue;
#ifdef MUSCLE
attribute vec2 fibre;
varying vec2 vFibre;
#endif

// Linear blend of the joints' motions; most vertices hang on one joint or two.
mat4 skinOf() {
  mat4 skin = skins[ int( joints.x ) ] * weights.x;
  if ( weights.y > 0.0 ) skin += skins[ int( joints.y ) ] * weights.y;
  if ( weights.z > 0.0 ) skin += skins[ int( joints.z ) ] * weights.z;
  if ( weights.w > 0.0 ) skin += skins[ int( joints.w ) ] * weights.w;
  return skin;
}
`

/** In place of the normal at rest. */
export const VERTEX_NORMAL = /* glsl */ `
mat4 skin = skinOf();
vec3 objectNormal = mat3( skin ) * normal;
`

/** In place of the position at rest. */
export const VERTEX_PLACE = /* glsl */ `
#if ! defined( STANDARD ) && ! defined( LAMBERT )
mat4 skin = skinOf();
#endif
#ifdef MORPHS
vec4 morph = texelFetch( looks, ivec2( int( structure + 0.5 ), 3 ), 0 );
vec4 mend = texelFetch( looks, ivec2( int( structure + 0.5 ), 4 ), 0 );
vec3 shape = position + morph.x * morph0 + morph.y * morph1 + morph.z * morph2 + morph.w * morph3;
shape += mend.x * morph4 + mend.y * morph5;
#else
vec3 shape = position;
#endif
vec3 transformed = ( skin * vec4( shape, 1.0 ) ).xyz;
`

/** After the position is projected: what the fragments need of the structure. */
export const VERTEX_TAIL = /* glsl */ `
{
  int column = int( structure + 0.5 );
  vLookColour = texelFetch( looks, ivec2( column, 0 ), 0 );
  vLookState = texelFetch( looks, ivec2( column, 1 ), 0 );
  vTissue = tissue.xy;
  #ifdef MUSCLE
  vec4 grain = texelFetch( looks, ivec2( column, 2 ), 0 );
  vFibre = fibre * grain.xy + grain.zw;
  #endif
}
`

/** Declarations and the bump of the fragment stage. */
export const FRAGMENT_HEAD = /* glsl */ `
flat varying vec4 vLookColour;
flat varying vec4 vLookState;
varying vec2 vTissue;
uniform float ink;
#ifdef MUSCLE
varying vec2 vFibre;
uniform sampler2D grain;

// Normal bent by a height field given per pixel (as three's bump map does it, from derivatives on the screen).
vec3 bumpedNormal( vec3 position, vec3 surfaceNormal, float height ) {
  vec3 dx = dFdx( position );
  vec3 dy = dFdy( position );
  vec3 r1 = cross( dy, surfaceNormal );
  vec3 r2 = cross( surfaceNormal, dx );
  float det = dot( dx, r1 );
  vec3 gradient = sign( det ) * ( dFdx( height ) * r1 + dFdy( height ) * r2 );
  return normalize( abs( det ) * surfaceNormal - gradient );
}
#endif
`

/** In place of the vertex colour: the tissue's own colour. */
export const FRAGMENT_COLOUR = /* glsl */ `
float openness = vTissue.x;
vec3 tissueColour = vLookColour.rgb;
#ifdef MUSCLE
// Bundles darker in their grooves, pale towards the tendon. The texture's mipmaps take the fibres out where they would
// be finer than the pixels.
float tendon = vTissue.y * vLookState.w;
float fibres = texture2D( grain, vFibre ).r - 0.5;
tissueColour *= 1.0 + fibres * mix( 0.80, 0.62, vLookState.x );
tissueColour = mix( tissueColour, vec3( 0.72, 0.62, 0.50 ) * ( 1.0 + 0.35 * fibres ), smoothstep( 0.25, 1.0, tendon ) * 0.82 );
#else
// Warmer and darker where it is closed in.
tissueColour *= mix( vec3( 0.80, 0.68, 0.55 ), vec3( 1.0 ), smoothstep( 0.25, 0.85, openness ) );
#endif
diffuseColor.rgb = tissueColour;
`

/** In place of the roughness map: bone matt, muscle moist, tendon silky. */
export const FRAGMENT_ROUGHNESS = /* glsl */ `
#ifdef MUSCLE
float roughnessFactor = mix( mix( 0.66, 0.58, vLookState.x ), 0.40, tendon * 0.6 );
#else
float roughnessFactor = 0.88;
#endif
`

/** In place of the normal map. */
export const FRAGMENT_NORMAL = /* glsl */ `
#ifdef MUSCLE
normal = bumpedNormal( - vViewPosition, normal, fibres * 0.0009 );
#endif
`

/** In place of the ambient occlusion map: baked occlusion darkens ambient light fully and direct light in part. */
export const FRAGMENT_OCCLUSION = /* glsl */ `
float occlusion = mix( 0.22, 1.0, smoothstep( 0.0, 0.85, openness ) );
// Light that bounces inside a cavity takes the tissue's colour, so cavities go deep in hue and not to grey.
vec3 bounce = occlusion / ( 1.0 - diffuseColor.rgb * ( 1.0 - occlusion ) * 0.85 );
reflectedLight.indirectDiffuse *= bounce;
reflectedLight.indirectSpecular *= occlusion;
float contact = mix( 0.45, 1.0, smoothstep( 0.05, 0.7, openness ) );
reflectedLight.directDiffuse *= mix( vec3( contact ), vec3( 1.0 ), diffuseColor.rgb * 0.25 );
reflectedLight.directSpecular *= contact * contact;

float facing = saturate( dot( normal, normalize( vViewPosition ) ) );
float edge = 1.0 - facing;
// A light of the tissue's own colour at grazing angles: moist fascia over a lit muscle.
totalEmissiveRadiance += vLookColour.rgb * vLookState.x * ( 0.05 + 0.22 * edge * edge ) * occlusion;
totalEmissiveRadiance += vec3( 1.0, 0.456, 0.088 ) * vLookState.y * ( 0.03 + 1.15 * smoothstep( 0.45, 1.0, edge ) );
totalEmissiveRadiance += ( vLookColour.rgb * 0.35 + 0.03 ) * vLookState.z * ( 0.45 + edge );
`

/** After lighting: outlines for pale grounds; glass is clear where it faces the viewer and catches light at its edges. */
export const FRAGMENT_ALPHA = /* glsl */ `
outgoingLight *= 1.0 - 0.82 * ink * smoothstep( 0.58, 0.97, edge );
#ifdef PASS_GLASS
{
  float clear = vLookColour.a;
  #ifdef MUSCLE
  float veil = 0.75 + 1.2 * fibres;
  #else
  float veil = 0.75;
  #endif
  float rimLight = pow( edge, 2.2 );
  // As a solid structure fades (opacity falling from 1), its glass edge appears.
  float alpha = mix( clear * veil + 0.6 * rimLight * smoothstep( 0.0, 0.13, clear ), 1.0, smoothstep( 0.25, 1.0, clear ) );
  vec3 film = mix( outgoingLight, vec3( 0.50, 0.56, 0.64 ), 0.45 + 0.3 * rimLight );
  outgoingLight = mix( film, outgoingLight, smoothstep( 0.25, 1.0, clear ) );
  diffuseColor.a = alpha;
}
#endif
`
