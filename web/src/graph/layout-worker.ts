/** Runs the layout off the main thread. One message in, one message out, in order. */
import { type LayoutTask, layOut, type Positions } from './force-layout.ts';

export interface LayoutAnswer {
  readonly ticket: number;
  readonly positions: Positions;
}

addEventListener('message', (event: MessageEvent<{ ticket: number; task: LayoutTask }>) => {
  const { ticket, task } = event.data;
  const answer: LayoutAnswer = { ticket, positions: layOut(task) };
  postMessage(answer);
});
