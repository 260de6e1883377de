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
    error instanceof Error && /\d+.*in use/.test(error.message)
      ? 'The port is in use: stop what is running there, or choose another: PORT=4180 npm start.'
      : error,
  )
  process.exit(1)
}
