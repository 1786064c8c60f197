/** Content types that bring a file instead of words. */
const fileType = /^(?:multipart\/|image\/|audio\/|video\/|font\/|application\/(?:pdf|zip|octet-stream|msword|vnd\.))/i

/** A file written into the text as a `data:` URL (RFC 2397). */
const dataUrl = /\bdata:\s?[\w.+-]+\/[\w.+-]+(?:\s?;\s?[\w.+-]+(?:=[^;,\s]{0,80})?){0,6}\s?,\s?\S{16}/i

/** Whether a request's `Content-Type` announces a file. */
export function bringsFile(contentType: string | null): boolean {
  return fileType.test(contentType?.trim() ?? '')
}

/** Whether a text carries a file inside itself. Takes the text folded. */
export function holdsFile(folded: string): boolean {
  return dataUrl.test(folded)
}

/** Whether a list of OpenAI's content parts holds one that is no text (`image_url`, `input_audio`, `file` …). */
export function holdsFilePart(content: unknown): boolean {
  return Array.isArray(content) && content.some((part: unknown) => isPart(part) && part.type !== 'text')
}

function isPart(part: unknown): part is { type: string } {
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string'
}
