/** `npm run build:web`: builds the page ahead of the first start, for an image or a package. */
import { ensureWebBuilt, PAGE } from './web-build.ts';

await ensureWebBuilt(PAGE, () => console.log('building the page …'));
