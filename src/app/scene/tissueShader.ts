/**
 * GLSL of the tissue material: pieces that go into three's standard material. One program draws every structure; what
 * tells them apart is their number, a column of the look texture.
 *
 * Look texture, RGBA float, one column a structure:
 *   row 0  colour rgb (linear), opacity
 *   row 1  sheen, rim, hover, tendon
 *   row 2  fibres across, waves along, 1 muscle · 0 bone, seed   (written once)
 */

/** Declarations and look-up of the vertex stage. `PASS_GLASS`: the pass that draws what is between gone and solid. */
export const VERTEX_HEAD = /* glsl */ `
attribute float structure;
attribute vec4 tissue;
attribute vec2 fibre;
uniform highp sampler2D looks;
flat varying vec4 vColour;
flat varying vec4 vState;
flat varying vec4 vGrain;
varying vec4 vTissue;
varying vec2 vFibre;
`

/** After the position is projected: takes structures that are not of this pass out of the picture. */
export const VERTEX_TAIL = /* glsl */ `
{
  int column = int( structure + 0.5 );
  vColour = texelFetch( looks, ivec2( column, 0 ), 0 );
  vState = texelFetch( looks, ivec2( column, 1 ), 0 );
  vGrain = texelFetch( looks, ivec2( column, 2 ), 0 );
  vTissue = tissue;
  vFibre = fibre;
  #ifdef PASS_GLASS
  bool shown = vColour.a > 0.001 && vColour.a < 0.999;
  #else
  bool shown = vColour.a >= 0.999;
  #endif
  if ( ! shown ) gl_Position = vec4( 2.0, 2.0, 2.0, 1.0 );
}
`

/** Declarations, noise and the bump of the fragment stage. */
export const FRAGMENT_HEAD = /* glsl */ `
flat varying vec4 vColour;
flat varying vec4 vState;
flat varying vec4 vGrain;
varying vec4 vTissue;
varying vec2 vFibre;

float hash12( vec2 p ) {
  vec3 q = fract( vec3( p.xyx ) * 0.1031 );
  q += dot( q, q.yzx + 33.33 );
  return fract( ( q.x + q.y ) * q.z );
}

float valueNoise( vec2 p ) {
  vec2 i = floor( p );
  vec2 f = p - i;
  f = f * f * ( 3.0 - 2.0 * f );
  return mix(
    mix( hash12( i ), hash12( i + vec2( 1.0, 0.0 ) ), f.x ),
    mix( hash12( i + vec2( 0.0, 1.0 ) ), hash12( i + vec2( 1.0, 1.0 ) ), f.x ),
    f.y
  );
}

// Height of the fibre bundles, about −0.5 to 0.5: long along u, fine along v. Bundles, fascicles and single strands; each
// fades out before it is finer than the pixels.
float fibreHeight( vec2 lines, vec2 pixel ) {
  float bundles = ( valueNoise( lines * vec2( 0.7, 0.42 ) ) - 0.5 ) * ( 1.0 - smoothstep( 0.5, 1.3, pixel.y * 0.42 ) );
  float fascicles = ( valueNoise( lines * vec2( 1.0, 1.15 ) + 17.0 ) - 0.5 ) * ( 1.0 - smoothstep( 0.4, 1.0, pixel.y * 1.15 ) );
  float strands = ( valueNoise( lines * vec2( 1.9, 2.9 ) + 51.0 ) - 0.5 ) * ( 1.0 - smoothstep( 0.4, 1.0, pixel.y * 2.9 ) );
  return 0.42 * bundles + 0.52 * fascicles + 0.34 * strands;
}

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
`

/** In place of the vertex colour: the tissue's own colour. */
export const FRAGMENT_COLOUR = /* glsl */ `
float isMuscle = vGrain.z;
float tendon = vTissue.y * vState.w * isMuscle;
float openness = vTissue.x;
vec2 fibreLines = vec2( vFibre.x * vGrain.y, vFibre.y * vGrain.x ) + vGrain.w * 37.0;
vec2 fibrePixel = fwidth( fibreLines );
float fibres = isMuscle * fibreHeight( fibreLines, fibrePixel );
vec3 tissueColour = vColour.rgb;
// Muscle: bundles darker in their grooves, pale towards the tendon. Bone: warmer and darker where it is closed in.
tissueColour *= 1.0 + isMuscle * fibres * mix( 0.80, 0.62, vState.x );
tissueColour = mix( tissueColour, vec3( 0.72, 0.62, 0.50 ) * ( 1.0 + 0.35 * fibres ), smoothstep( 0.25, 1.0, tendon ) * 0.82 );
tissueColour *= mix( vec3( 1.0 ), vec3( 0.80, 0.68, 0.55 ), ( 1.0 - isMuscle ) * ( 1.0 - smoothstep( 0.25, 0.85, openness ) ) );
diffuseColor.rgb = tissueColour;
`

/** In place of the roughness map: bone matt, muscle moist, tendon silky. */
export const FRAGMENT_ROUGHNESS = /* glsl */ `
float roughnessFactor = mix( 0.88, mix( 0.66, 0.58, vState.x ), isMuscle );
roughnessFactor = mix( roughnessFactor, 0.40, tendon * 0.6 );
`

/** In place of the normal map. */
export const FRAGMENT_NORMAL = /* glsl */ `
if ( isMuscle > 0.5 ) normal = bumpedNormal( - vViewPosition, normal, fibres * 0.0009 );
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
totalEmissiveRadiance += vColour.rgb * vState.x * ( 0.05 + 0.22 * edge * edge ) * occlusion;
totalEmissiveRadiance += vec3( 1.0, 0.456, 0.088 ) * vState.y * ( 0.03 + 1.15 * smoothstep( 0.45, 1.0, edge ) );
totalEmissiveRadiance += ( vColour.rgb * 0.35 + 0.03 ) * vState.z * ( 0.45 + edge );
`

/** After lighting: glass is clear where it faces the viewer and catches light at its edges. */
export const FRAGMENT_ALPHA = /* glsl */ `
#ifdef PASS_GLASS
{
  float clear = vColour.a;
  float rimLight = pow( edge, 2.2 );
  // As a solid structure fades (opacity falling from 1), its glass edge appears.
  float alpha = mix( clear * ( 0.75 + 1.2 * fibres ) + 0.6 * rimLight * smoothstep( 0.0, 0.13, clear ), 1.0, smoothstep( 0.25, 1.0, clear ) );
  vec3 film = mix( outgoingLight, vec3( 0.50, 0.56, 0.64 ), 0.45 + 0.3 * rimLight );
  outgoingLight = mix( film, outgoingLight, smoothstep( 0.25, 1.0, clear ) );
  diffuseColor.a = alpha;
}
#endif
`
