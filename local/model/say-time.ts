/** `08:30 UTC`, with the day before it when that is not the day of `now`. */
export function sayTime(iso: string, now: Date | undefined): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const [day = '', time = ''] = at.toISOString().split('T')
  const clock = `${time.slice(0, 5)} UTC`
  return now?.toISOString().startsWith(day) ? clock : `${day} ${clock}`
}
