import { Agent } from 'node:http';
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
  const answers: string[] = [];
  // Every lane takes from the one queue.
  const queue = posts.values();
  const lane = async () => {
    for (const post of queue) answers.push(await sendPost({ url, agent }, post));
  };
  const started = performance.now();
  try {
    await Promise.all(Array.from({ length: inFlight }, lane));
  } finally {
    agent.destroy();
  }
  return { answers, perSecond: posts.length / ((performance.now() - started) / 1000) };
}
