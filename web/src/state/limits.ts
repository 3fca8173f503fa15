/** How much at once: what fits the eye first, what stays fluent after that. */

/** Neighbours that come with a node when it is opened: what fits 1280 × 720 with readable names. */
export const FIRST_NEIGHBOURS = 24;
/** Neighbours that one press of "Add 10" brings. */
export const EXPAND_BY = 10;
/** Above this many nodes the page says that it gets slow. */
export const SOFT_CAP = 1000;
/** Above this many nodes it adds nothing more. */
export const HARD_CAP = 3000;
/** Longest path that the server looks for, in relationships: its limit, which the schema cannot say. */
export const LONGEST_PATH = 6;
/** `relationships(among)` takes this many ids at once: the server's limit, too. */
export const AMONG_MOST = 300;
