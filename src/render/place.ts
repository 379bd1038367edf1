import type { Note } from '../model/note.ts';
import type { Witnesses } from './witnesses.ts';

/** Where a note belongs: `[3] Courier`, `folder/page.html line 12`; empty for a note on the whole story. */
export function placeLabel(place: Note['place'], witnesses: Witnesses): string {
  const witness = place.articleId === undefined ? null : witnesses.of(place.articleId);
  const article = witness === null ? '' : `${witness.ref} ${witness.label}`;
  const file =
    place.file === undefined ? '' : place.file + (place.line === undefined ? '' : ` line ${place.line}`);
  return [article, file].filter((part) => part !== '').join(', ');
}
