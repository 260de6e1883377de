import { useEffect, useState } from 'react'
import { explorer } from '../state/explorer'
import { followPose } from '../state/livePose'
import { poseNow } from '../state/pose'
import type { FrameBox } from './framing'
import { followedBox, poseBox } from './motionFrame'

/** Shortest time between two looks at where the arms are [ms]. */
const INTERVAL = 120

/**
 * What the named views show while hands move the body: it, and the arms wherever they have been raised to. While the blade is
 * held the picture stays.
 */
export function useHandsFrame(inHands: boolean, body: FrameBox): FrameBox {
  const [box, setBox] = useState(body)
  useEffect(() => {
    if (!inHands) return
    return followPose(() => {
      if (explorer.getState().holding) return
      const wanted = poseBox(poseNow(), body)
      setBox((now) => followedBox(now, wanted, body))
    }, INTERVAL)
  }, [inHands, body])
  return inHands ? box : body
}
