import { TRX_ROW_EMG } from './emg/trxRow'
import { CHEST_SUPPORTED_ROW_EMG } from './emg/chestSupportedRow'
import { TRX_Y_EMG } from './emg/trxY'
import { TRX_T_EMG } from './emg/trxT'
import { TRX_W_EMG } from './emg/trxW'
import { DEADSTOP_ROW_EMG } from './emg/deadstopRow'
import type { EmgRow } from './exerciseTypes'
import { spokenEmg } from './words'

/**
 * Measured muscle activity for the four exercises, mostly from their nearest relatives: no study measured any of them as
 * such except the strap row. A module of its own, so that the app can load it when a chart asks for it.
 */
export const EMG_ROWS: readonly EmgRow[] = [
  ...TRX_ROW_EMG,
  ...CHEST_SUPPORTED_ROW_EMG,
  ...TRX_Y_EMG,
  ...TRX_T_EMG,
  ...TRX_W_EMG,
  ...DEADSTOP_ROW_EMG,
].map((row) => ({
  ...row,
  variant: spokenEmg(row.variant),
  condition: spokenEmg(row.condition),
  note: spokenEmg(row.note),
}))
