import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Streams are left alone by the compression: their `cache-control` says `no-transform`.
  compress: true,
}

export default config
