import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, ensureChromium } from '../house/chromium'
import { hasScans, UNIT_FAULT } from '../fit/scans'

/**
 * Pictures of the reference scans beside the model, drawn from the same place in the same light: docs/pictures/compare-*.jpg.
 * Pictures only: no mesh of the scans goes anywhere. Scans stored at a wrong scale are drawn at their true size.
 */
const FOLDER = 'docs/pictures'
const SCANS = process.env['SCANS_DIR'] ?? '../shared/reference/bodyparts3d'
const FILES: Readonly<Record<string, string>> = {
  '/model.glb': 'public/models/upper-torso.glb',
  '/bones.glb': join(SCANS, 'bones.glb'),
  '/muscles.glb': join(SCANS, 'muscles.glb'),
}

interface Shot {
  readonly name: string
  /** Which structures are drawn, by id. */
  readonly only: string
  readonly hide?: string
  /** Where the camera stands [degrees]: 0 before the body, 180 behind it; height above the horizon. */
  readonly azimuth: number
  readonly height: number
}

const TRUNK = '^(scapula|clavicle|humerus|rib|vertebra-[ct]|costal|manubrium|sternal|disc-[ct])'
const SHOTS: readonly Shot[] = [
  {
    name: 'back',
    only: '.',
    hide: 'hand|latissimus|skull|mandible|hip|sacrum|lumbar|vertebra-l|disc-l|ligament|brachioradialis|frontal|parietal|temporal|sphenoid|zygomatic|maxilla|occipital|radius|ulna|xiphoid|cartilage-(08|09|10)',
    azimuth: 190,
    height: 3,
  },
  {
    name: 'deep',
    only: '^(rhomboid|levator|serratus|infraspinatus|supraspinatus|teres|splenius|semispinalis|scapula|clavicle|humerus|rib|vertebra-[ct]|disc-[ct])',
    azimuth: 215,
    height: 5,
  },
  { name: 'bones', only: TRUNK, azimuth: 205, height: 5 },
  { name: 'front', only: TRUNK, azimuth: -20, height: 5 },
  { name: 'scapula', only: '^scapula-r$', azimuth: 170, height: 8 },
  { name: 'vertebrae', only: '^(vertebra-t[567]|disc-t[56])$', azimuth: 230, height: 20 },
  {
    name: 'arm',
    only: '^(deltoid|biceps|triceps|brachialis|coracobrachialis|humerus|scapula)',
    azimuth: -60,
    height: 5,
  },
]

const PAGE = `<!doctype html><style>body{margin:0;background:#1b2027;font:600 20px sans-serif;color:#d8dde4}
p{position:fixed;bottom:6px;margin:0;width:50%;text-align:center}p+p{left:50%}</style><p>Scan</p><p>Model</p>
<script type="importmap">{"imports":{"three":"/node_modules/three/build/three.module.js","three/addons/":"/node_modules/three/examples/jsm/"}}</script>
<script type="module">
import * as THREE from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
const W = 1200, H = 600
const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true })
renderer.setSize(W, H); renderer.setScissorTest(true); document.body.prepend(renderer.domElement)
const bone = new THREE.MeshStandardMaterial({ color: '#e2d6bd', roughness: 0.8, side: THREE.DoubleSide })
const soft = new THREE.MeshStandardMaterial({ color: '#b9c3c1', roughness: 0.7, side: THREE.DoubleSide })
const flesh = new THREE.MeshStandardMaterial({ color: '#9a4638', roughness: 0.65, side: THREE.DoubleSide })
const isBone = /^(rib|scapula|clavicle|vertebra|manubrium|sternal|humerus|ulna|radius)/
async function scene(files, fault) {
  const scene = new THREE.Scene(); scene.background = new THREE.Color('#1b2027')
  scene.add(new THREE.HemisphereLight('#ffffff', '#40485a', 1.5))
  const key = new THREE.DirectionalLight('#ffffff', 2.3); scene.add(key)
  const meshes = new Map()
  for (const file of files) {
    const gltf = await loader.loadAsync(file); const raw = gltf.parser.json
    gltf.scene.traverse((object) => {
      const at = gltf.parser.associations.get(object)
      const name = at?.nodes === undefined ? object.name : raw.nodes[at.nodes].name
      if (fault[name]) { object.scale.multiplyScalar(fault[name]); object.position.multiplyScalar(fault[name]) }
      if (!object.isMesh) return
      if (!object.geometry.attributes.normal) object.geometry.computeVertexNormals()
      object.material = isBone.test(name) ? bone : /^(disc|costal)/.test(name) ? soft : flesh
      meshes.set(name, object)
    })
    scene.add(gltf.scene)
  }
  scene.updateMatrixWorld(true)
  return { scene, key, meshes }
}
const sides = [await scene(['/bones.glb', '/muscles.glb'], FAULT), await scene(['/model.glb'], {})]
window.draw = ({ only, hide, azimuth, height }) => {
  const keep = new RegExp(only), drop = new RegExp(hide ?? '$^')
  const wanted = (name) => keep.test(name) && !drop.test(name)
  const box = new THREE.Box3()
  for (const { meshes } of sides) for (const [name, mesh] of meshes)
    mesh.visible = wanted(name) && sides.every((side) => side.meshes.has(name))
  for (const mesh of sides[1].meshes.values()) if (mesh.visible) box.expandByObject(mesh, true)
  const a = (azimuth * Math.PI) / 180, e = (height * Math.PI) / 180
  const camera = new THREE.PerspectiveCamera(22, 1, 0.01, 20)
  const centre = box.getCenter(new THREE.Vector3())
  const towards = new THREE.Vector3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e))
  camera.position.copy(centre).add(towards); camera.lookAt(centre); camera.updateMatrixWorld()
  const seen = new THREE.Box3()
  for (const mesh of sides[1].meshes.values()) if (mesh.visible) {
    const p = mesh.geometry.attributes.position, v = new THREE.Vector3()
    for (let i = 0; i < p.count; i += 3) seen.expandByPoint(camera.worldToLocal(mesh.localToWorld(v.fromBufferAttribute(p, i))))
  }
  const size = seen.getSize(new THREE.Vector3()), middle = seen.getCenter(new THREE.Vector3())
  const distance = (0.56 * Math.max(size.x, size.y)) / Math.tan((11 * Math.PI) / 180) + size.z / 2
  middle.z += distance; camera.position.copy(camera.localToWorld(middle)); camera.updateMatrixWorld()
  sides.forEach(({ scene, key }, i) => {
    key.position.copy(camera.position).add(new THREE.Vector3(0.4, 0.8, 0))
    renderer.setViewport((i * W) / 2, 0, W / 2, H); renderer.setScissor((i * W) / 2, 0, W / 2, H)
    renderer.render(scene, camera)
  })
}
window.ready = true
</script>`

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.glb': 'model/gltf-binary',
}

/** Serves the page, three.js and the meshes to the browser on this machine alone. */
function serve(): Promise<Server> {
  const page = PAGE.replace('FAULT', JSON.stringify(Object.fromEntries(UNIT_FAULT)))
  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/') return void answer.setHeader('content-type', 'text/html').end(page)
    const file = FILES[path] ?? (path.startsWith('/node_modules/three/') ? `.${path}` : null)
    if (!file || !existsSync(file)) return void answer.writeHead(404).end()
    answer
      .setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
      .end(readFileSync(file))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

async function main(): Promise<void> {
  if (!hasScans()) {
    console.log('compare: no reference scans beside the project, no pictures made.')
    return
  }
  mkdirSync(FOLDER, { recursive: true })
  const server = await serve()
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS })
  try {
    const address = server.address()
    const page = await browser.newPage({ viewport: { width: 1200, height: 600 } })
    page.on('pageerror', (error) => console.error(error.message))
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    await page.waitForFunction('window.ready', undefined, { timeout: 120_000 })
    for (const shot of SHOTS) {
      await page.evaluate(`window.draw(${JSON.stringify(shot)})`)
      const path = join(FOLDER, `compare-${shot.name}.jpg`)
      await page.screenshot({ path, type: 'jpeg', quality: 80 })
      console.log(path)
    }
  } finally {
    await browser.close()
    server.close()
  }
}

await main()
