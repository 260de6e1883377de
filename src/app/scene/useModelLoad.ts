import { useEffect, useState } from 'react'
import { MANIFEST_FILE } from '../../contract/manifest'
import { explorer, useExplorer } from '../state/explorer'
import { strings } from '../strings/main'
import { fetchModel, isAbort, ModelFileError } from './fetchModel'
import { readModel, type ModelParts } from './readModel'

/** Folder of the model files, relative to the page. */
const FOLDER = `${import.meta.env.BASE_URL}models/`

/**
 * Fetches, checks and reads the model; anew when the person retries. Progress and failures go to the explorer; `ready` is
 * said by whoever has drawn it.
 *
 * @returns null until it is there
 */
export function useModelLoad(enabled: boolean): ModelParts | null {
  const attempt = useExplorer((state) => state.attempt)
  const [model, setModel] = useState<ModelParts | null>(null)

  useEffect(() => {
    if (!enabled || model) return
    const calledOff = new AbortController()
    const { signal } = calledOff
    const load = async () => {
      const { bytes } = await fetchModel({
        folder: FOLDER,
        manifestFile: MANIFEST_FILE,
        signal,
        fresh: attempt > 0,
        onProgress: (share) => explorer.getState().setLoadProgress(share),
      })
      const parts = await readModel(bytes)
      if (!signal.aborted) setModel(parts)
    }
    load().catch((error: unknown) => {
      if (isAbort(error) || signal.aborted) return
      console.error(error)
      const { failed, faults } = strings.stage
      explorer
        .getState()
        .setModelStatus('failed', error instanceof ModelFileError ? faults[error.code] : failed)
    })
    return () => calledOff.abort()
  }, [enabled, attempt, model])

  return model
}
