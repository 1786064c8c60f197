import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { directionOf } from '#lib/text/language.ts'
import './globals.css'
import { readerPreferences } from './reader-preferences.ts'

export const metadata: Metadata = {
  title: { default: 'Concierge', template: '%s · Concierge' },
  referrer: 'same-origin',
  formatDetection: { telephone: false, email: false, address: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f4' },
    { media: '(prefers-color-scheme: dark)', color: '#131412' },
  ],
}

/** The page's frame. It reads the request, so every page renders per request, which the CSP nonce needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, theme } = await readerPreferences()
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
