const nothing: Storage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => undefined,
}

/** The browser's storage, made safe: where it is forbidden or full, reads find nothing and writes keep nothing. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): Storage {
  let storage: Storage
  try {
    storage = globalThis[kind]
    storage.getItem('')
  } catch {
    return nothing
  }
  return {
    ...nothing,
    getItem: (key) => storage.getItem(key),
    removeItem: (key) => storage.removeItem(key),
    setItem: (key, value) => {
      try {
        storage.setItem(key, value)
      } catch {
        storage.removeItem(key)
      }
    },
  }
}
