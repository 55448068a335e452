/** Actions whose form is filled on a page of its own, because something has to be read first. */
export const ownPages: Readonly<Record<string, string>> = { 'import-statute': '/laws/import' };
