import type { Mail } from './state.ts'

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem; }
  h1 { font-size: 1.4rem; margin: 0; }
  article { border: 1px solid color-mix(in srgb, currentColor 22%, transparent); border-radius: .8rem; padding: 1rem 1.2rem; margin: 1rem 0; }
  header { display: flex; flex-wrap: wrap; gap: .2rem 1rem; justify-content: space-between; font-size: .875rem; }
  h2 { font-size: 1rem; margin: .6rem 0 .2rem; }
  p { margin: .2rem 0; }
  .code { font: 600 1.9rem/1.4 ui-monospace, monospace; letter-spacing: .18em; user-select: all; }
`

/** The rehearsal's mailbox as a page without script: every code that was "sent", newest first. */
export function inboxPage(mails: readonly Mail[], now: Date): string {
  const letters = mails.toReversed().map((mail) => letter(mail, now))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3">
<title>Rehearsal inbox</title>
<style>${style}</style>
</head>
<body>
<h1>Rehearsal inbox</h1>
<p>What the rehearsal merchant would have sent. Nothing leaves this machine.</p>
${letters.join('\n') || '<p>No mail yet. Ask about an order in the chat to have a code sent.</p>'}
</body>
</html>
`
}

function letter(mail: Mail, now: Date): string {
  const expired = Date.parse(mail.expiresAt) <= now.getTime()
  const text = escapeHtml(mail.text)
  return `<article>
<header><span>${escapeHtml(mail.to)}</span><time datetime="${mail.sentAt}">${mail.sentAt.slice(0, 19).replace('T', ' ')} UTC</time></header>
<div lang="${mail.language}" dir="auto"><h2>${escapeHtml(mail.subject)}</h2><p>${text}</p></div>
<p class="code"${expired ? ' hidden' : ''}>${escapeHtml(mail.code)}</p>${expired ? '<p>This code has expired.</p>' : ''}
</article>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
