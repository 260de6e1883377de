import type { ModelManifest } from '../../contract/manifest'

/** Why a model file cannot be used. */
export type ModelFault = 'unreachable' | 'missing' | 'cut-short' | 'corrupt'

/** The model file cannot be used. The message is for the console; what a person reads stands in the words, by `code`. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
  constructor(
    readonly code: ModelFault,
    detail: string,
  ) {
    super(`app/scene: ${detail}`)
  }
}

const GLB_MAGIC = 0x46546c67

/** What `fetchModel` needs to know. */
export interface ModelRequest {
  /** Folder of the model, ending in a slash. */
  readonly folder: string
  readonly manifestFile: string
  readonly signal: AbortSignal
  /** Passes over the browser's cache: after a failure the cached bytes may be the fault. */
  readonly fresh: boolean
  /** Told the share of the bytes that have arrived, 0 to 1. */
  readonly onProgress: (share: number) => void
}

/**
 * Fetches the model and checks it against its manifest: length, then SHA-256 (where the page may use it: secure
 * contexts only).
 *
 * @throws {ModelFileError} 'unreachable', 'missing', 'cut-short' or 'corrupt'
 * @throws {DOMException}   AbortError when the signal says so
 */
export async function fetchModel(
  request: ModelRequest,
): Promise<{ readonly bytes: ArrayBuffer; readonly manifest: ModelManifest }> {
  const manifest = await fetchManifest(request)
  const response = await get(request.folder + manifest.file, request)
  const bytes = await readAll(response, manifest.bytes, request)
  checkLength(bytes, manifest)
  await checkHash(bytes, manifest)
  return { bytes, manifest }
}

async function fetchManifest(request: ModelRequest): Promise<ModelManifest> {
  const url = request.folder + request.manifestFile
  const response = await get(url, request)
  let parsed: unknown
  try {
    parsed = await response.json()
  } catch (error) {
    if (isAbort(error)) throw error
    throw new ModelFileError('corrupt', `${url} is no JSON: ${String(error)}.`)
  }
  if (!isManifest(parsed)) {
    throw new ModelFileError('corrupt', `${url} lacks one of file, bytes, sha256, structures.`)
  }
  return parsed
}

async function get(url: string, { signal, fresh }: ModelRequest): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { signal, cache: fresh ? 'reload' : 'default' })
  } catch (error) {
    if (isAbort(error)) throw error
    throw new ModelFileError('unreachable', `${url} could not be fetched: ${String(error)}.`)
  }
  // Servers of single-page apps answer a missing file with the page itself.
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
  if (!response.ok || isPage) {
    throw new ModelFileError(
      'missing',
      `${url} answered ${response.status}${isPage ? ' with a page instead' : ''}.`,
    )
  }
  return response
}

async function readAll(response: Response, expected: number, request: ModelRequest): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let received = 0
  try {
    if (!response.body) return await response.arrayBuffer()
    const reader = response.body.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      chunks.push(value)
      received += value.length
      request.onProgress(Math.min(1, received / expected))
    }
  } catch (error) {
    if (isAbort(error)) throw error
    throw new ModelFileError('cut-short', `the model stopped after ${received} bytes: ${String(error)}.`)
  }
  const bytes = new Uint8Array(received)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes.buffer
}

/** @throws {ModelFileError} 'cut-short' below the manifest's length, 'corrupt' above it or without a glTF header */
export function checkLength(bytes: ArrayBuffer, manifest: Pick<ModelManifest, 'file' | 'bytes'>): void {
  const { file } = manifest
  if (bytes.byteLength < manifest.bytes) {
    throw new ModelFileError('cut-short', `${file} has ${bytes.byteLength} of ${manifest.bytes} bytes.`)
  }
  if (bytes.byteLength > manifest.bytes) {
    throw new ModelFileError('corrupt', `${file} has ${bytes.byteLength} bytes instead of ${manifest.bytes}.`)
  }
  if (bytes.byteLength < 12 || new DataView(bytes).getUint32(0, true) !== GLB_MAGIC) {
    throw new ModelFileError('corrupt', `${file} does not begin like a glTF binary.`)
  }
}

async function checkHash(bytes: ArrayBuffer, manifest: ModelManifest): Promise<void> {
  if (!globalThis.isSecureContext) return
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (hex !== manifest.sha256) {
    throw new ModelFileError('corrupt', `${manifest.file} has SHA-256 ${hex}, not ${manifest.sha256}.`)
  }
}

function isManifest(value: unknown): value is ModelManifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'file' in value &&
    typeof value.file === 'string' &&
    'bytes' in value &&
    typeof value.bytes === 'number' &&
    'sha256' in value &&
    typeof value.sha256 === 'string' &&
    'structures' in value &&
    Array.isArray(value.structures)
  )
}

/** Whether an error only says that the fetch was called off. */
export const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError'
