import { Child } from '#scripts/stack/child.ts'

/** A rehearsal model of another name, so that its verdicts are counted apart from those of every other test. */
export async function startModel(
  name: string,
): Promise<{ url: string; env: Record<string, string>; stop(): Promise<void> }> {
  const child = new Child({
    name: 'model',
    args: [
      new URL('../../local/model/main.ts', import.meta.url).pathname,
      '--port',
      '0',
      '--rehearsal',
      '--tied',
      '--name',
      name,
    ],
    env: { ...process.env },
    tiesItself: true,
    onLine: () => undefined,
  })
  const url = await child.line(/^listening (http\S+)$/, 60_000)
  return { url, env: { MODEL_NAME: name, MODEL_BASE_URL: new URL('/v1', url).href }, stop: () => child.stop() }
}
