import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

// What is still mounted when its page is taken away would write into nothing.
afterEach(cleanup)

// What is still being fetched when its page is taken away would be missing in the files that follow.
afterAll(() => vi.dynamicImportSettled())
