import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,db,local,components,scripts,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/no-stray-console.ts'],
        },
      },
    ],
  },
})
