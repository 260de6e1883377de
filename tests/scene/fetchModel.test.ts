import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchModel, ModelFileError, type ModelFault } from '../../src/app/scene/fetchModel'
import { strings } from '../../src/app/strings/main'

const glb = new Uint8Array(64)
new DataView(glb.buffer).setUint32(0, 0x46546c67, true)
const manifest = {
  file: 'upper-torso.glb',
  bytes: glb.length,
  sha256: createHash('sha256').update(glb).digest('hex'),
  structures: [],
}

/** Serves the manifest and `model` instead of the network. */
function serve(model: () => Response, manifestBody: BodyInit = JSON.stringify(manifest)): void {
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(url.endsWith('.json') ? new Response(manifestBody) : model()),
  )
}

function load(onProgress: (share: number) => void = () => {}) {
  const signal = new AbortController().signal
  return fetchModel({ folder: '/models/', manifestFile: 'm.json', signal, fresh: false, onProgress })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('fetchModel', () => {
  it('gives the bytes and honest progress', async () => {
    serve(() => new Response(glb))
    const shares: number[] = []
    const { bytes } = await load((share) => shares.push(share))
    expect(new Uint8Array(bytes)).toEqual(glb)
    expect(shares.at(-1)).toBe(1)
  })

  const changed = glb.slice()
  changed[40] = 1
  const faults: readonly (readonly [string, ModelFault, () => Response])[] = [
    ['is not there', 'missing', () => new Response('no', { status: 404 })],
    [
      'is answered with a page',
      'missing',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['is cut short', 'cut-short', () => new Response(glb.slice(0, 40))],
    ['is too long', 'corrupt', () => new Response(new Uint8Array(80))],
    ['is no glTF', 'corrupt', () => new Response(new Uint8Array(64))],
    ['has other bytes than the manifest says', 'corrupt', () => new Response(changed)],
  ]
  it.each(faults)('says so when the file %s', async (_, code, model) => {
    serve(model)
    const error = await load().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ModelFileError)
    if (!(error instanceof ModelFileError)) return
    expect(error.code).toBe(code)
    expect(strings.stage.faults[error.code]).toMatch(/try again/)
  })

  it('says so when the network is gone, and when the manifest is no manifest', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    await expect(load()).rejects.toMatchObject({ code: 'unreachable' })
    serve(() => new Response(glb), '{"file":1}')
    await expect(load()).rejects.toMatchObject({ code: 'corrupt' })
    serve(() => new Response(glb), 'nonsense')
    await expect(load()).rejects.toMatchObject({ code: 'corrupt' })
  })

  it('takes the length for enough where the page may not compute hashes', async () => {
    serve(() => new Response(changed))
    vi.stubGlobal('isSecureContext', false)
    await expect(load()).resolves.toBeDefined()
  })
})
