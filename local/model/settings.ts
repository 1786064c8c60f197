import { z } from 'zod'
import type { RehearsedItem } from './misbehaviour.ts'
import { rehearsedItems } from './misbehaviours.ts'

const settingsSchema = z.strictObject({
  /** Exactly so many code points a chunk; null: about as many as `--chunk` says, now fewer, now more. */
  chunk: z.int().min(1).max(1_000_000).nullable(),
  /** Milliseconds before each chunk. */
  paceMs: z.int().min(0).max(60_000),
  /** Breaks this item in every answer, whatever is asked. */
  misbehave: z.enum(rehearsedItems as [RehearsedItem, ...RehearsedItem[]]).nullable(),
  /** Breaks it again when it is told of the verdict. */
  deaf: z.boolean(),
  /** Repeats what it was given (all of it, or one part), and calls whatever tool the customer names. */
  echo: z.union([z.boolean(), z.enum(['system', 'facts', 'customer', 'results'])]),
  /** Plays these as they are, one write each; one that does not end in a newline is ended with two. */
  script: z.array(z.string()).max(10_000).nullable(),
  /** Ends the answer without a finish reason. */
  noFinish: z.boolean(),
  /** Thinks aloud in `reasoning_content` before it answers. */
  reasoning: z.boolean(),
})

/** How the rehearsal model behaves. */
export type Settings = z.infer<typeof settingsSchema>

/** What it does unless told otherwise. */
export function usualSettings(paceMs: number): Settings {
  return {
    chunk: null,
    paceMs,
    misbehave: null,
    deaf: false,
    echo: false,
    script: null,
    noFinish: false,
    reasoning: false,
  }
}

/** The settings with what a control body changes; throws with the reason when it makes no sense. */
export function changed(settings: Settings, body: unknown): Settings {
  const parsed = settingsSchema.partial().safeParse(body)
  if (!parsed.success) throw new TypeError(z.prettifyError(parsed.error))
  return { ...settings, ...(parsed.data as Partial<Settings>) }
}
