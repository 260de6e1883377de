import { X } from 'lucide-react'
import { explorer, useExplorer } from '../state/explorer'
import { strings } from '../strings/main'
import { IconButton } from '../ui/Button'

/** One sentence about a link that could not be followed; announced, and dismissible. */
export function Notice() {
  const notice = useExplorer((state) => state.notice)
  return (
    <div role="status" className="notice-place">
      {notice !== null && (
        <div className="notice panel">
          <p>{notice}</p>
          <IconButton label={strings.app.dismiss} onClick={() => explorer.getState().setNotice(null)}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </div>
  )
}
