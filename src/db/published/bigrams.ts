/**
 * Every two neighbouring characters, lower case, without spaces and punctuation: exact search in Chinese without a dictionary. The same
 * function makes the stored set and the query's; a hit is rechecked against the text.
 */
export function bigramsOf(...texts: readonly (string | null)[]): string[] {
  const pairs = new Set<string>();
  for (const text of texts) {
    for (const run of searchable(text ?? '').split(' ')) {
      const characters = [...run];
      for (let i = 0; i + 1 < characters.length; i += 1) pairs.add(`${characters[i]}${characters[i + 1]}`);
    }
  }
  return [...pairs];
}

/** Lower case, full-width forms folded, everything that is neither letter nor digit a single space. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
