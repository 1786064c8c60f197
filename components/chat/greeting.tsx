import { Isolated } from '../ui/isolated.tsx'
import type { Strings } from './strings.ts'

/** What an empty conversation says, with questions that one tap asks. */
export function Greeting({ strings, onAsk }: { strings: Strings; onAsk: (question: string) => void }) {
  return (
    <section aria-labelledby="greeting" className="flex flex-col gap-7 pt-[8vh] pb-6">
      <div className="flex flex-col gap-2">
        <h2 id="greeting" className="font-display text-4xl leading-tight tracking-tight sm:text-5xl">
          {strings.greeting}
        </h2>
        <p className="max-w-prose text-lg text-muted">{strings.greetingBody}</p>
      </div>
      <ul aria-label={strings.suggestionsLabel} className="grid gap-2.5 sm:grid-cols-2">
        {strings.suggestions.map((question) => (
          <li key={question}>
            <button
              type="button"
              onClick={() => onAsk(question)}
              className="h-full w-full rounded-2xl border border-line bg-surface px-4.5 py-3.5 text-start leading-snug hover:border-accent motion-safe:transition-colors"
            >
              <Isolated text={question} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
