import type { CameraProps, GLProps, RootState } from '@react-three/fiber'
import { lazy, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { AgXToneMapping } from 'three'
import { askCamera } from '../state/camera'
import { explorer, isByShortening, useExplorer } from '../state/explorer'
import { strings } from '../strings/main'
import { CameraRig } from './CameraRig'
import { ContextGuard } from './ContextGuard'
import { duoLayout } from './duoLayout'
import { createFigure } from './figure'
import { FigureView } from './FigureView'
import { boxOf, FAR_PLANE, FIELD_OF_VIEW, figureBox, type Insets } from './framing'
import { FirstFrame } from './FirstFrame'
import { createLabelBoard } from './labelSlots'
import { landmarkBoxes } from './landmarkPlace'
import { Lights } from './Lights'
import { createPicker } from './picking'
import { PointerInput, type PickBeside } from './PointerInput'
import { StageCanvas } from './StageCanvas'
import { StagePart } from './StagePart'
import { cameraRequestOf } from './stageKeys'
import { worded } from '../strings/catalogue'
import styles from './stage.module.css'
import { useModelLoad } from './useModelLoad'
import { useWindowSize } from '../ui/useWindowSize'
import { webGlSupport } from './webgl'

/** After the first picture, which does without names and the mechanics of a hand. */
const LabelDriver = lazy(() => import('./LabelDriver'))
const LabelOverlay = lazy(() => import('./LabelOverlay'))
const BladeGrip = lazy(() => import('./BladeGrip'))
const EquipmentView = lazy(() => import('./equipment/EquipmentView'))

const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 }
const KEYS = 'ArrowLeft ArrowRight ArrowUp ArrowDown + - Home'

const RENDERER: GLProps = {
  alpha: true,
  antialias: true,
  toneMapping: AgXToneMapping,
  toneMappingExposure: 1.12,
  powerPreference: 'high-performance',
}
/** For software rendering: see `Sharpness`. */
const SOFTWARE_RENDERER: GLProps = { ...RENDERER, antialias: false }
const CAMERA: CameraProps = {
  fov: (FIELD_OF_VIEW * 180) / Math.PI,
  near: 0.05,
  far: FAR_PLANE,
  position: [0, 1.3, -3],
}
/** Least and greatest: below 1 where the page is zoomed out. */
const PIXEL_RATIO: [number, number] = [0.5, 2]

interface StageProps {
  /** Pixels of the stage that panels cover at each edge; the figure stands in the middle of the rest. */
  readonly insets?: Insets
}

/** The stage: fills its parent with the 3D model; where WebGL is missing, only the ground for a still picture. */
export default function Stage({ insets = NO_INSETS }: StageProps) {
  const [{ available, software }] = useState(webGlSupport)
  useEffect(() => {
    if (!available) explorer.getState().setModelStatus('no-webgl')
  }, [available])
  return available ? <LiveStage insets={insets} software={software} /> : <div className={styles.stage} />
}

const ShorteningTones = lazy(worded(() => import('./ShorteningTones')))
const Sharpness = lazy(() => import('./Sharpness'))
const Duo = lazy(() => import('./Duo'))
const DuoCaptions = lazy(() => import('./DuoCaptions'))

interface LiveStageProps {
  readonly insets: Insets
  readonly software: boolean
}

function LiveStage({ insets, software }: LiveStageProps) {
  const model = useModelLoad(true)
  const { left, right, top, bottom } = insets
  const stableInsets = useMemo(() => ({ left, right, top, bottom }), [left, right, top, bottom])
  const [drawn, setDrawn] = useState(false)
  const [board] = useState(createLabelBoard)
  const beside = useRef<PickBeside | null>(null)
  // A retry makes the canvas anew too: after a context lost for good nothing else helps.
  const attempt = useExplorer((state) => state.attempt)
  const exercising = useExplorer((state) => state.selection.kind === 'exercise')
  const byShortening = useExplorer(isByShortening)
  const onDrawn = useCallback(() => setDrawn(true), [])
  // A second figure halves the room of the first.
  const hasPartner = useExplorer((state) => state.partner !== null)
  const { width, height } = useWindowSize()
  const duo = useMemo(
    () => (hasPartner ? duoLayout({ width, height }, stableInsets) : null),
    [hasPartner, width, height, stableInsets],
  )

  const scene = useMemo(() => {
    if (!model) return null
    const figure = createFigure(model)
    const boxes = new Map(
      figure.merged.flatMap((mesh) =>
        mesh.ranges.map(
          (range) => [range.id, boxOf(mesh.positions, range.firstVertex, range.vertexCount)] as const,
        ),
      ),
    )
    const body = figureBox(boxes)
    for (const [id, box] of landmarkBoxes()) boxes.set(id, box)
    return { parts: model, figure, picker: createPicker(figure), boxes, body }
  }, [model])

  // Only the graphics card's copies go; should React mount the same scene again, they come back with its next frame.
  useEffect(
    () => () => {
      scene?.figure.dispose()
      scene?.picker.dispose()
    },
    [scene],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const request = cameraRequestOf(event)
    if (!request) return
    event.preventDefault()
    event.stopPropagation()
    askCamera(request)
  }

  return (
    <div
      className={styles.stage}
      data-stage="live"
      {...(drawn ? { 'data-ready': '' } : {})}
      style={{
        '--stage-x': `${(left - right) / 2}px`,
        '--stage-y': `${(top - bottom) / 2}px`,
        '--stage-bottom': `${bottom}px`,
      }}
      onKeyDown={onKeyDown}
    >
      <StageCanvas
        key={attempt}
        gl={software ? SOFTWARE_RENDERER : RENDERER}
        camera={CAMERA}
        dpr={PIXEL_RATIO}
        onCreated={describe}
      >
        <Lights />
        {scene && (
          <>
            <CameraRig boxes={scene.boxes} body={scene.body} insets={duo?.first ?? stableInsets} />
            <FigureView figure={scene.figure} picker={scene.picker} />
            {exercising && (
              <StagePart>
                <EquipmentView figure={scene.figure} />
              </StagePart>
            )}
            {byShortening && (
              <StagePart>
                <ShorteningTones />
              </StagePart>
            )}
            <PointerInput picker={scene.picker} besideRef={beside} />
            {duo ? (
              <StagePart>
                <Duo parts={scene.parts} body={scene.body} layout={duo} besideRef={beside} />
              </StagePart>
            ) : (
              drawn && (
                <StagePart>
                  <LabelDriver
                    figure={scene.figure}
                    picker={scene.picker}
                    board={board}
                    insets={stableInsets}
                  />
                </StagePart>
              )
            )}
            {drawn && (
              <StagePart>
                <BladeGrip figure={scene.figure} picker={scene.picker} />
              </StagePart>
            )}
            <FirstFrame figure={scene.figure} picker={scene.picker} onDrawn={onDrawn} />
          </>
        )}
        {drawn && (
          <StagePart>
            <Sharpness software={software} />
          </StagePart>
        )}
        <ContextGuard ready={drawn} />
      </StageCanvas>
      {scene && drawn && !duo && (
        <StagePart>
          <LabelOverlay figure={scene.figure} board={board} />
        </StagePart>
      )}
      {duo && (
        <StagePart>
          <DuoCaptions layout={duo} />
        </StagePart>
      )}
    </div>
  )
}

function describe({ gl }: RootState): void {
  const canvas = gl.domElement
  canvas.tabIndex = 0
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', strings.stage.figure)
  canvas.setAttribute('aria-keyshortcuts', KEYS)
}
