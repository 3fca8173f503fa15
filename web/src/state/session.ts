/** The one explorer of this page, over the server. Panels, reader and canvas all share it. */
import { createExplorer } from './explorer.ts';
import { serverSource } from './server-source.ts';

export const explorer = createExplorer(serverSource);
/** Everything a user can do to the page. */
export const actions = explorer.actions;
