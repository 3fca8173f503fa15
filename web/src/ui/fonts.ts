/**
 * Fonts that we ship, for systems without a Chinese one. The browser fetches a slice only when a character on screen is in
 * no earlier font of the stack, so a Mac or a Windows machine downloads none. Song comes when the first quote is shown.
 */
import '@fontsource-variable/noto-sans-sc/wght.css';

/** Makes the Song face known to the page; called by whatever shows bulletin text. Loaded once, however often it is called. */
export async function loadSourceFont(): Promise<void> {
  await import('@fontsource-variable/noto-serif-sc/wght.css');
}
