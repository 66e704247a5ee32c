import { Agent } from 'node:http';
import { inLanes } from './in-lanes.ts';
import { type Post, sendPost } from './send-post.ts';

/**
 * Sends the posts over kept connections and gives their answers and how many were answered per second.
 * @throws Error when one is not answered with 201, with its answer.
 */
export async function postLoad(
  url: string,
  posts: readonly Post[],
  inFlight = 8,
): Promise<{ answers: string[]; perSecond: number }> {
  // A new agent each time: a server closes connections that idle between rounds.
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const started = performance.now();
  try {
    const answers = await inLanes(posts, inFlight, (post) => sendPost({ url, agent }, post));
    return { answers, perSecond: posts.length / ((performance.now() - started) / 1000) };
  } finally {
    agent.destroy();
  }
}
