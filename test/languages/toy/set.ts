export const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
