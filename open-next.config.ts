import { defineCloudflareConfig } from '@opennextjs/cloudflare'

/** Every page is rendered per request and no route is cached: there is nothing for a cache to keep. */
export default {
  ...defineCloudflareConfig(),
  buildCommand: 'npm run build && node scripts/edge/share-chunks.ts',
}
