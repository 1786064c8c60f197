import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/setup/no-stray-console.ts']
// A default export that is a proxy (@vercel/kv) does not survive being asked whether it is a promise.
const deps = { interopDefault: false }
// The tests of a shared stack give its model orders: one file at a time.
const shared = {
  setupFiles,
  deps,
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
}
const onNode = { globalSetup: ['tests/setup/shared-stack.ts'] }
const onWorkerd = { globalSetup: ['tests/setup/edge-stack.ts'] }
const alsoOnWorkerd = ['tests/integration/{turn,openai-door,bad-input,failures,sweep}.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,db,local,components,scripts,app}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**'],
          setupFiles,
          deps,
          // What a test waits for is a condition: this only ends one that hangs.
          testTimeout: 60_000,
        },
      },
      // These start whole programs of ours, one after the other.
      { test: { name: 'scripts', include: ['scripts/**/*.integration.test.ts'], setupFiles, fileParallelism: false } },
      { test: { ...shared, ...onNode, name: 'integration', include: ['tests/integration/**/*.test.ts'] } },
      { test: { ...shared, ...onNode, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] } },
      { test: { ...shared, ...onWorkerd, name: 'edge', include: ['tests/edge/**/*.test.ts', ...alsoOnWorkerd] } },
    ],
  },
})
