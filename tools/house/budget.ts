import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { firstLoadFiles } from './firstLoad'

/** JS and CSS that the start page loads before the model shows, gzip, in bytes. */
const BUDGET = 400_000

const rows = firstLoadFiles('dist').map((file) => ({
  file,
  bytes: gzipSync(readFileSync(join('dist', file)), { level: 9 }).length,
}))
const total = rows.reduce((sum, row) => sum + row.bytes, 0)
for (const { file, bytes } of rows) console.log(`${String(bytes).padStart(9)}  ${file}`)
console.log(`${String(total).padStart(9)}  JS and CSS at first load, gzip (budget ${BUDGET})`)
if (total > BUDGET) {
  console.error(`First load is ${total - BUDGET} bytes over its budget of ${BUDGET}: load less at the start.`)
  process.exit(1)
}
