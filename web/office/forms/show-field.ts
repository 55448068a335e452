/** Scrolls to the field at the pointer and puts the keyboard there; to its group where the field itself has no place of its own. */
export function showField(pointer: string): void {
  const target = elementAt(pointer);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

/** The one of these that stands first on the page. */
export function showFirst(pointers: readonly string[]): void {
  const placed = pointers.flatMap((pointer) => {
    const top = elementAt(pointer)?.getBoundingClientRect().top;
    return top === undefined ? [] : [{ pointer, top }];
  });
  placed.sort((a, b) => a.top - b.top);
  if (placed[0]) showField(placed[0].pointer);
}

function elementAt(pointer: string): HTMLElement | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = document.getElementById(`form${at}`) ?? document.getElementById(`form${at}__field`);
    if (found) return found;
  }
  return null;
}
