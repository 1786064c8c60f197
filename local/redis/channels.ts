import { glob } from './glob.ts'

export type Listen = (channel: string, message: string) => void

/** Who listens to which channels; nothing is kept for those who come later. */
export class Channels {
  readonly #listeners = new Set<{ wants: (channel: string) => boolean; hear: Listen }>()

  publish(channel: string, message: string): number {
    const hearing = [...this.#listeners].filter(({ wants }) => wants(channel))
    for (const { hear } of hearing) hear(channel, message)
    return hearing.length
  }

  /** Listens until the returned function is called. */
  listen(kind: 'channel' | 'pattern', name: string, hear: Listen): () => void {
    const listener = { wants: kind === 'pattern' ? glob(name) : (channel: string) => channel === name, hear }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
