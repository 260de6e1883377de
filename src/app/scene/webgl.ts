/** What this browser can draw with. */
export interface WebGlSupport {
  /** WebGL 2, which the stage needs. */
  readonly available: boolean
  /** Drawn by the processor: every pixel is dear there. */
  readonly software: boolean
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i

/** Tries WebGL 2 on a canvas of its own and gives the context back at once. */
export function webGlSupport(): WebGlSupport {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    if (!context) return { available: false, software: false }
    const names = context.getExtension('WEBGL_debug_renderer_info')
    const renderer: unknown = context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER)
    context.getExtension('WEBGL_lose_context')?.loseContext()
    return { available: true, software: typeof renderer === 'string' && SOFTWARE.test(renderer) }
  } catch {
    return { available: false, software: false }
  }
}
