/** `npm run build`: compiles src/ into dist/. */
import { build } from './setup.mjs';

build();
