import type { Language } from '#lib/text/language.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useTheme } from '../ui/use-theme.ts'
import { strings as all, type Strings } from './strings.ts'

interface ChatHeaderProps {
  language: Language
  strings: Strings
  rehearsal: boolean
  /** A person of the merchant has the conversation. */
  taken: boolean
  onLanguage: (language: Language) => void
  /** Absent while there is nothing to leave. */
  onNew: (() => void) | undefined
  /** Absent while nobody is known. */
  onSignOut: (() => void) | undefined
}

/** Who answers here, always in sight, and the page's own settings. */
export function ChatHeader({ language, strings, rehearsal, taken, onLanguage, onNew, onSignOut }: ChatHeaderProps) {
  const [theme, toggleTheme] = useTheme()
  const choices = Object.entries(all) as [Language, Strings][]
  return (
    <header className="border-line border-b bg-paper">
      <div className="mx-auto flex min-h-16 w-full max-w-4xl flex-wrap items-center gap-x-3 px-4 py-2 sm:px-6">
        <h1 className="font-display font-medium text-xl tracking-tight">
          <bdi lang="en">Concierge</bdi>
        </h1>
        <div className="order-last flex basis-full flex-wrap items-center gap-1.5 pb-1 font-medium text-[0.8125rem] leading-tight sm:order-none sm:basis-auto sm:pb-0">
          <span className="rounded-full bg-accent-soft px-2.5 py-1 text-accent">{strings.aiAssistant}</span>
          {taken ? (
            <span className="rounded-full bg-accent px-2.5 py-1 text-on-accent">{strings.colleague}</span>
          ) : null}
          {rehearsal ? (
            <span title={strings.rehearsalExplained} className="rounded-full bg-warn-soft px-2.5 py-1 text-warn">
              {strings.rehearsalModel}
              <span className="sr-only">. {strings.rehearsalExplained}</span>
            </span>
          ) : null}
        </div>
        <div className="ms-auto flex items-center gap-0.5">
          {onNew ? (
            <IconButton label={strings.newConversation} onClick={onNew}>
              <Icon name="plus" />
            </IconButton>
          ) : null}
          {onSignOut ? (
            <IconButton label={strings.signOut} onClick={onSignOut}>
              <Icon name="leave" />
            </IconButton>
          ) : null}
          <IconButton label={theme === 'dark' ? strings.themeToLight : strings.themeToDark} onClick={toggleTheme}>
            <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
          </IconButton>
          <select
            value={language}
            onChange={(event) => {
              const choice = choices.find(([code]) => code === event.target.value)
              if (choice) onLanguage(choice[0])
            }}
            aria-label={strings.language}
            className="min-h-10 rounded-full bg-transparent px-2 text-[0.9375rem] text-muted hover:bg-raised hover:text-ink"
          >
            {choices.map(([code, { name }]) => (
              <option key={code} value={code} lang={code} className="bg-surface text-ink">
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </header>
  )
}
