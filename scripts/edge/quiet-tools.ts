/** Keeps the build's tools and the local workerd from calling anyone, and from asking questions. */
export const quietTools = {
  NEXT_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  // Where on earth this machine is, as Cloudflare would tell a Worker.
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  npm_config_update_notifier: 'false',
  CI: '1',
} as const
