export { keepIds } from './keep-ids.ts';
export { listChanges } from './list-changes.ts';
