import type { ComponentProps } from 'react'

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong disabled:bg-raised disabled:text-muted',
  outline: 'border border-edge text-ink hover:bg-raised disabled:text-muted',
  quiet: 'text-accent hover:bg-accent-soft disabled:text-muted',
} as const

/** A button with a target of at least 40 px. */
export function Button({
  look = 'outline',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-10 items-center justify-center gap-2 rounded-full px-4 py-2 font-medium text-[0.9375rem] leading-tight motion-safe:transition-colors ${looks[look]} ${className}`}
      {...rest}
    />
  )
}

/** A round button that shows an icon and says `label`. */
export function IconButton({ label, className = '', ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-10 shrink-0 items-center justify-center rounded-full text-muted hover:bg-raised hover:text-ink motion-safe:transition-colors ${className}`}
      {...rest}
    />
  )
}
