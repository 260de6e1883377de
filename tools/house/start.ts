import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { preview } from 'vite'
import { MODEL_FILE } from '../../src/contract/manifest'
import { buildIfStale } from './build'

if (!existsSync(`public/models/${MODEL_FILE}`)) {
  console.log('Building the model …')
  const { status } = spawnSync('npm', ['run', 'model'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
if (await buildIfStale()) console.log('Built the app.')

try {
  const server = await preview()
  console.log(
    `Scapulab is at ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}  (Ctrl+C stops it)`,
  )
} catch (error) {
  console.error(
    error instanceof Error && /4173.*in use/.test(error.message)
      ? 'Port 4173 is in use: stop what is running there, then start again.'
      : error,
  )
  process.exit(1)
}
