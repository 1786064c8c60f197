import { type Filter, filters } from './risk.ts'

const words: Readonly<Record<Filter, string>> = {
  all: 'All',
  tripped: 'Tripped',
  vetoed: 'Vetoed',
  waiting: 'Waiting',
  running: 'Answering',
  taken: 'With a person',
}

/** Filters of the list, each with how many pass it. */
export function FilterChips(props: {
  filter: Filter
  counts: Readonly<Record<string, number>>
  onChange: (filter: Filter) => void
}) {
  const { filter, counts, onChange } = props
  return (
    <div role="toolbar" aria-label="Filter" className="flex flex-wrap gap-1.5">
      {filters.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === filter}
          onClick={() => onChange(name)}
          className="min-h-7 rounded-full border border-edge px-2.5 text-xs hover:bg-raised aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
        >
          {words[name]} <span className="tabular-nums opacity-90">{counts[name] ?? 0}</span>
        </button>
      ))}
    </div>
  )
}
