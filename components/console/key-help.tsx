/** Says which keys there are, and lets them be switched off. */
export function KeyHelp({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <details className="relative ms-auto text-xs">
      <summary className="min-h-6 cursor-pointer rounded px-1.5 py-1 text-muted hover:bg-raised">Keys</summary>
      <div className="absolute end-0 top-full z-20 mt-1 w-56 rounded-lg border border-line bg-surface p-3 shadow-lg">
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
          <dt className="font-mono">j / k</dt>
          <dd>next, previous conversation</dd>
          <dt className="font-mono">Enter</dt>
          <dd>open it</dd>
          <dt className="font-mono">Esc</dt>
          <dd>back to the list</dd>
        </dl>
        <label className="mt-2 flex items-center gap-2 border-line border-t pt-2">
          <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
          Single keys are on
        </label>
      </div>
    </details>
  )
}
