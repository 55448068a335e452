/** Lower case, full-width forms folded, everything that is neither letter nor digit a single space. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every two neighbouring characters: exact search in Chinese without a dictionary. A hit is rechecked against the text. */
export function bigramsOf(text: string): string[] {
  const pairs = new Set<string>();
  for (const run of searchable(text).split(' ')) {
    const characters = [...run];
    for (let at = 0; at + 1 < characters.length; at += 1) pairs.add(`${characters[at]}${characters[at + 1]}`);
  }
  return [...pairs];
}
