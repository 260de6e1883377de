import { lazy } from 'react'

/**
 * Parts of the page that the first picture does without, fetched behind it so that they are there at once when they are
 * asked for.
 */
const loaders = {
  transport: () => import('../transport/Transport').then((it) => ({ default: it.Transport })),
  readout: () => import('./Readout').then((it) => ({ default: it.Readout })),
  summary: () => import('./StageSummary').then((it) => ({ default: it.StageSummary })),
  firstVisit: () => import('./FirstVisit').then((it) => ({ default: it.FirstVisit })),
  dialogs: () => import('./Dialogs').then((it) => ({ default: it.Dialogs })),
  extras: () => import('./StageExtras').then((it) => ({ default: it.StageExtras })),
  actions: () => import('./ActionList').then((it) => ({ default: it.ActionList })),
  exercises: () => import('./ExerciseList').then((it) => ({ default: it.ExerciseList })),
}

export const Transport = lazy(loaders.transport)
export const Readout = lazy(loaders.readout)
/** Loads beside the picture: it is there for those who do not see it. */
export const StageSummary = lazy(loaders.summary)
export const FirstVisit = lazy(loaders.firstVisit)
export const Dialogs = lazy(loaders.dialogs)
export const StageExtras = lazy(loaders.extras)
export const ActionList = lazy(loaders.actions)
export const ExerciseList = lazy(loaders.exercises)

/** Fetches them; a failure shows when a part is asked for. */
export const loadLater = (): Promise<unknown> =>
  Promise.all(Object.values(loaders).map((load) => load().catch(() => undefined)))
