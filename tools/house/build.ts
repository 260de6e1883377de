import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

/** Builds `dist` when it is missing or older than what it is made from. Returns whether it built. */
export async function buildIfStale(): Promise<boolean> {
  const built = join('dist', 'index.html')
  if (existsSync(built)) {
    const time = statSync(built).mtimeMs
    if (SOURCES.every((path) => newest(path) <= time)) return false
  }
  await build({ logLevel: 'warn' })
  return true
}

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
