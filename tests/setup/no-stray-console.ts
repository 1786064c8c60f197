import { afterEach, beforeEach, vi } from 'vitest'

// A test that makes the code complain on the console has found something: it fails, whatever it asserted.
const complaints: string[] = []

beforeEach(() => {
  complaints.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      complaints.push(`console.${level}: ${parts.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  if (complaints.length > 0) throw new Error(`stray console output:\n${complaints.join('\n')}`)
})
