import { askCamera } from './camera'
import { explorer, type ExplorerState } from './explorer'
import { followHands, handsText, subscribeHands } from './hands'
import { readLink, writeLink } from './link'
import { withLanguage } from '../strings/locale'
import { motionOf } from './motions'
import { playhead } from './playhead'
import { structuresOf } from './involved'
import { isMotion, isPicked, samePartner, sameSelection, type Selection } from './selection'
import { shownShare, withShown, type Visibility } from './visibility'
import { defaultView } from './views'

/** Wait [ms] before a replaced link is written: scrubbing changes it many times a second, and browsers limit that. */
const REPLACE_AFTER = 250

/**
 * Ties the explorer to the address bar: takes up the link the page was opened with, writes a new entry for every
 * selection and replaces the entry for all else, and follows back and forward.
 *
 * @returns function that lets go again
 */
export function connectHistory(page: Window): () => void {
  let following = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const follow = () => {
    clearTimeout(timer)
    following = true
    applyLink(page.location.search)
    following = false
  }
  const replaceSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const link = withLanguage(currentLink(), page)
      if (link !== page.location.search)
        page.history.replaceState(null, '', `${page.location.pathname}${link}`)
    }, REPLACE_AFTER)
  }

  follow()
  const stopExplorer = explorer.subscribe((state, before) => {
    if (following) return
    if (!sameSelection(state.selection, before.selection) || !samePartner(state.partner, before.partner)) {
      clearTimeout(timer)
      // A new selection starts anew, so its link names no time, though the playhead is only about to play.
      page.history.pushState(
        null,
        '',
        `${page.location.pathname}${withLanguage(writeLink({ ...state, time: null, pose: null }), page)}`,
      )
    } else if (linkChanged(state, before)) {
      replaceSoon()
    }
  })
  const stopPlayhead = playhead.subscribe((event) => {
    if (!following && (event === 'pause' || event === 'seek')) replaceSoon()
  })
  const stopHands = subscribeHands(() => {
    if (!following && explorer.getState().selection.kind === 'hands') replaceSoon()
  })
  page.addEventListener('popstate', follow)
  return () => {
    clearTimeout(timer)
    stopExplorer()
    stopPlayhead()
    stopHands()
    page.removeEventListener('popstate', follow)
  }
}

/** Brings the explorer into the state that a link's query describes; problems become the notice. */
export function applyLink(search: string): void {
  const { state, problem } = readLink(search)
  const api = explorer.getState()
  if (!sameSelection(api.selection, state.selection)) api.select(state.selection, state.partner)
  else if (state.selection.kind === 'exercise') {
    api.setPart(state.selection.part ?? null)
    api.setFeet(state.selection.feet ?? null)
  }
  if (state.tab !== null) api.setTab(state.tab)
  api.setSides(state.sides ?? motionOf(state.selection)?.defaultSides ?? 'both')
  api.setView(state.view ?? defaultView(state.selection))
  if (state.camera) askCamera({ kind: 'place', place: state.camera })
  explorer.setState({
    camera: state.camera,
    lens: state.lens,
    colourBy: state.colourBy,
    peeledSide: state.split === 'none' ? null : (state.split ?? 'l'),
    visibility: shownBy(state.visibility, state.selection),
    attachments: state.attachments ?? 'none',
  })
  api.setNotice(problem)
  api.setPartner(state.partner)
  if (state.selection.kind === 'hands') followHands(state.pose)
  if (state.time !== null) {
    playhead.pause()
    playhead.seek(state.time)
  }
}

/** A link cannot hide what it selects. */
function shownBy(visibility: Visibility, selection: Selection): Visibility {
  if (!isPicked(selection)) return visibility
  const structures = structuresOf(selection)
  return shownShare(visibility, structures) === 'none' ? withShown(visibility, structures) : visibility
}

function currentLink(): string {
  const state = explorer.getState()
  const time = isMotion(state.selection) && !playhead.playing ? playhead.time : null
  const pose = state.selection.kind === 'hands' ? handsText() : null
  return writeLink({ ...state, time, pose })
}

const linkChanged = (a: ExplorerState, b: ExplorerState): boolean =>
  a.selection !== b.selection ||
  a.tab !== b.tab ||
  a.sides !== b.sides ||
  a.view !== b.view ||
  a.camera !== b.camera ||
  a.lens !== b.lens ||
  a.colourBy !== b.colourBy ||
  a.peeledSide !== b.peeledSide ||
  a.visibility !== b.visibility ||
  a.attachments !== b.attachments
