/** A pattern as one that is found wherever it stands, for replacing or counting. */
export const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'g')
