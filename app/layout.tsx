import type { ReactNode } from 'react'
import { languages } from '#lib/text/language.ts'
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={languages[0]}>
      <body>{children}</body>
    </html>
  )
}
