import { worded } from '../strings/catalogue'
import { explorer } from './explorer'

const fetchRows = worded(() => import('../../anatomy/emg'))

/**
 * Fetches the measured activity into the explorer; free once it is there, and asking again after a failure tries again.
 *
 * @returns whether it is there; never rejects: the console keeps the detail
 */
export async function fetchEmg(): Promise<boolean> {
  if (explorer.getState().emg !== null) return true
  try {
    const { EMG_ROWS } = await fetchRows()
    explorer.setState({ emg: EMG_ROWS })
    return true
  } catch (error) {
    console.error('app/state: the measured activity could not be fetched.', error)
    return false
  }
}

// The stage colours an exercise by it, whether its card is in sight or not.
explorer.subscribe(({ selection, emg }, before) => {
  if (emg === null && selection.kind === 'exercise' && selection !== before.selection) void fetchEmg()
})
