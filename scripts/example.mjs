/** The bundled story that `npm start` shows and `npm run bench` measures; relative to the checkout. */
export const EXAMPLE = 'examples/ferry-fire';
