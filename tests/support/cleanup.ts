import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// What is still mounted when its page is taken away would write into nothing.
afterEach(cleanup)
