import { appendFile } from 'node:fs/promises'

export interface LoggedRequest {
  at: string
  path: string
  /** Parsed JSON, or the text where it is none. */
  body: unknown
}

const kept = 100

/** Every request body that arrived: the latest in memory, all of them in a file when there is one. */
export function createRequestLog(file: string | undefined, now: () => Date) {
  let requests: LoggedRequest[] = []
  return {
    list: (): readonly LoggedRequest[] => requests,
    clear: () => {
      requests = []
    },
    async add(path: string, body: unknown): Promise<void> {
      const request = { at: now().toISOString(), path, body }
      requests = [...requests.slice(1 - kept), request]
      if (file) await appendFile(file, `${JSON.stringify(request)}\n`)
    },
  }
}
