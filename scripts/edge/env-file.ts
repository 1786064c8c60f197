/** Settings as a file that wrangler reads back as they are. */
export function envFile(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => {
      if (/['$\\\r\n]/.test(value)) throw new TypeError(`${name} has a character that an env file would change`)
      return `${name}='${value}'\n`
    })
    .join('')
}
