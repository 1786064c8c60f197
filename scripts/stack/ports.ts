import { type AddressInfo, createServer } from 'node:net'

/** A port that can be listened on at `host` now: `port` itself, or any free one for 0; undefined when it is taken. */
export async function freePort(host: string, port: number): Promise<number | undefined> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve)
    })
    return (server.address() as AddressInfo).port
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE' || code === 'EACCES') return undefined
    throw error
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}
