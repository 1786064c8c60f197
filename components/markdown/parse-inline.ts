import { allowedHref } from './link-policy.ts'
import type { Inline } from './markdown-tree.ts'

const emphases = { '**': 'strong', __: 'strong', '*': 'emphasis', _: 'emphasis', '~~': 'deleted' } as const
type Mark = keyof typeof emphases

interface Open {
  mark: Mark
  children: Inline[]
}

// Embeddings, overrides and isolates of the text itself could reorder what stands around it; the page isolates by itself.
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g
const bareAddress = /^https?:\/\/[^\s<>"'`|()[\]{}]*[^\s<>"'`|()[\]{}.,;:!?*_~。，；：！？、）】」]/i
const word = /[\p{L}\p{N}]/u
const latin = /[A-Za-z0-9]/

/**
 * Reads the marks within one block. Links go through the policy: what it refuses is its own label as plain text, and an
 * image is its alternative text. With `open`, a mark that has begun counts as closed at the end, so that text that is
 * still coming does not change its looks twice.
 */
export function parseInline(source: string, hosts: readonly string[], open = false): Inline[] {
  const text = source.replace(bidiControls, '')
  const root: Inline[] = []
  const stack: Open[] = []
  let at = 0
  let plain = ''
  const top = () => stack.at(-1)?.children ?? root
  const flush = () => {
    if (plain !== '') top().push({ type: 'text', text: plain })
    plain = ''
  }
  const push = (node: Inline, length: number) => {
    flush()
    top().push(node)
    at += length
  }

  while (at < text.length) {
    const char = text[at] ?? ''
    if (char === '\n') {
      plain = plain.trimEnd()
      push({ type: 'break' }, 1)
    } else if (char === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      plain += text[at + 1]
      at += 2
    } else if (char === '`') {
      const code = codeAt(text, at, open)
      if (code) push({ type: 'code', text: code.text }, code.length)
      else {
        const run = /^`+/.exec(text.slice(at))?.[0] ?? '`'
        plain += run
        at += run.length
      }
    } else if (char === '[' || (char === '!' && text[at + 1] === '[')) {
      const link = linkAt(text, char === '!' ? at + 1 : at, open)
      if (link) {
        flush()
        const label = parseInline(link.label, [], open)
        const href = char === '!' ? undefined : allowedHref(link.target, hosts)
        if (href)
          top().push({
            type: 'link',
            href,
            children: honest(link.label, href) ? label : [{ type: 'text', text: href }],
          })
        else top().push(...label)
        at = link.end
      } else {
        plain += char
        at++
      }
    } else if (char === '<' || char === 'h' || char === 'H') {
      const address = addressAt(text, at)
      const href = address && allowedHref(address.target, hosts)
      if (address && href)
        push({ type: 'link', href, children: [{ type: 'text', text: address.target }] }, address.length)
      else {
        plain += address ? address.target : char
        at += address ? address.length : 1
      }
    } else {
      const mark = markAt(text, at, stack.at(-1)?.mark)
      if (!mark) {
        plain += char
        at++
        continue
      }
      flush()
      const depth = stack.findLastIndex((entry) => entry.mark === mark)
      if (depth >= 0 && closes(text, at, mark)) {
        unwind(stack, root, depth + 1)
        const done = stack.pop()
        if (done) top().push({ type: emphases[mark], children: done.children })
      } else if (depth < 0 && stack.length < 8 && opens(text, at, mark)) stack.push({ mark, children: [] })
      else if (!open || at + mark.length < text.length) plain += mark
      at += mark.length
    }
  }
  flush()
  if (open) {
    while (stack.length > 0) {
      const done = stack.pop()
      if (done && done.children.length > 0) top().push({ type: emphases[done.mark], children: done.children })
    }
  } else unwind(stack, root, 0)
  return root
}

/** Whether a label that looks like an address names the host that its link opens. */
function honest(label: string, href: string): boolean {
  const shown = /^\s*(?:[a-z][a-z\d+.-]*:\/\/)?((?:[\p{L}\p{N}_-]+\.)+\p{L}{2,})(?=[\s/?#:]|$)/iu.exec(label)?.[1]
  return shown === undefined || shown.toLowerCase() === new URL(href).host
}

/** Marks that were never closed are what they look like: text. */
function unwind(stack: Open[], root: Inline[], keep: number): void {
  while (stack.length > keep) {
    const lost = stack.pop()
    if (lost) (stack.at(-1)?.children ?? root).push({ type: 'text', text: lost.mark }, ...lost.children)
  }
}

/** The mark at a place; of `***`, the single one ends first where it began last. */
function markAt(text: string, at: number, innermost: Mark | undefined): Mark | undefined {
  const pair = text.slice(at, at + 2)
  const single = innermost !== undefined && innermost === pair[0] && text[at + 2] === innermost
  if (!single && (pair === '**' || pair === '__' || pair === '~~')) return pair
  const char = text[at]
  return char === '*' || char === '_' ? char : undefined
}

function opens(text: string, at: number, mark: Mark): boolean {
  const next = text[at + mark.length]
  if (next === undefined || /\s/.test(next)) return false
  return !mark.startsWith('_') || !word.test(text[at - 1] ?? '')
}

function closes(text: string, at: number, mark: Mark): boolean {
  if (/\s/.test(text[at - 1] ?? ' ')) return false
  return !mark.startsWith('_') || !word.test(text[at + mark.length] ?? '')
}

function codeAt(text: string, at: number, open: boolean): { text: string; length: number } | undefined {
  const ticks = /^`+/.exec(text.slice(at, at + 16))?.[0] ?? '`'
  for (let end = text.indexOf(ticks, at + ticks.length); end >= 0; ) {
    let after = end
    while (text[after] === '`') after++
    if (after - end === ticks.length) {
      const code = text.slice(at + ticks.length, end)
      return { text: code.trim() === '' ? code : code.replace(/^ (.*) $/s, '$1'), length: after - at }
    }
    end = text.indexOf(ticks, after)
  }
  return open ? { text: text.slice(at + ticks.length), length: text.length - at } : undefined
}

/** `[label](target "title")`; one level of brackets in the label. While `open`, a target that is still coming is none. */
function linkAt(text: string, at: number, open: boolean): { label: string; target: string; end: number } | undefined {
  const found =
    /^\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\]){0,400})\]\([ \t]*<?([^\s<>()]{0,2000}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,200})?)>?(?:[ \t]+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))?[ \t]*\)/.exec(
      text.slice(at, at + 4_000),
    )
  if (found) return { label: found[1] ?? '', target: found[2] ?? '', end: at + found[0].length }
  if (!open) return undefined
  const coming = /^\[([^[\]\n]{0,400})(?:\](?:\([^()\n]{0,2000})?)?$/.exec(text.slice(at, at + 4_000))
  return coming && at + coming[0].length === text.length
    ? { label: coming[1] ?? '', target: '', end: text.length }
    : undefined
}

function addressAt(text: string, at: number): { target: string; length: number } | undefined {
  if (text[at] === '<') {
    const found = /^<(https?:\/\/[^\s<>]{1,2000})>/i.exec(text.slice(at, at + 2_004))
    return found?.[1] ? { target: found[1], length: found[0].length } : undefined
  }
  if (latin.test(text[at - 1] ?? '')) return undefined
  const found = bareAddress.exec(text.slice(at, at + 2_000))
  return found ? { target: found[0], length: found[0].length } : undefined
}
