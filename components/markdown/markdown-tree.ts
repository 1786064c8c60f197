/** What a reply may contain. There is no image, no HTML and no attribute: a tree of these cannot say more. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'break' }
  | { type: 'strong' | 'emphasis' | 'deleted'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }

export type Align = 'start' | 'center' | 'end' | undefined

export type Block =
  | { type: 'paragraph' | 'heading'; text: string }
  | { type: 'code'; text: string }
  | { type: 'rule' }
  | { type: 'quote'; children: Block[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'table'; align: Align[]; head: string[]; rows: string[][] }
