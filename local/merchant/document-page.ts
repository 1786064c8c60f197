import type { DocumentCheck } from './document-checks.ts'

/** The rehearsal provider's page: chooses who was on the document, and what came of it. Works without script. */
export function documentPage(check: DocumentCheck, customers: readonly { id: string; name: string }[]): string {
  const options = customers.map(({ id, name }) => `<option value="${id}">${escapeHtml(name)}</option>`).join('')
  const form = `<form method="post">
<p><label>The document shows <select name="customer">${options}</select></label></p>
<p><button name="result" value="approved">Approve</button> <button name="result" value="declined">Decline</button></p>
</form>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rehearsal document check</title>
<style>:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif } body { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem } button, select { font: inherit; padding: .4rem .8rem }</style>
</head>
<body>
<h1>Rehearsal document check</h1>
<p>A provider would look at a document here. Nothing leaves this machine but the signed result.</p>
${check.result === 'pending' ? form : `<p role="status">Result: ${check.result}. You can return to the chat.</p>`}
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
