import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import type { Group } from 'three'

/**
 * Light that goes round with the viewer: warm key from above and behind the left shoulder, cool rims from the far side,
 * quiet fill from the sky. It follows the camera's azimuth only, so that the body keeps its form when seen from above.
 */
export function Lights() {
  const rig = useRef<Group>(null)
  useFrame(({ camera }) => {
    // Azimuth of the direction the camera looks from: third column of its world matrix.
    const { elements } = camera.matrixWorld
    if (rig.current) rig.current.rotation.y = Math.atan2(elements[8], elements[10])
  })
  return (
    <>
      <hemisphereLight args={['#c0cddf', '#65544d', 1.08]} />
      <group ref={rig}>
        <directionalLight position={[-1.6, 2.6, 2.2]} color="#fff0dc" intensity={2.6} />
        <directionalLight position={[2.6, 1.9, -2.4]} color="#9cc4ff" intensity={1.5} />
        <directionalLight position={[-2.8, 1.2, -2.6]} color="#7fa0d8" intensity={0.8} />
      </group>
    </>
  )
}
