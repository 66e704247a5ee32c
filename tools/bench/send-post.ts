import { type Agent, request } from 'node:http';

export interface Post {
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Which answers count; 201 alone unless told. */
  accepts?: (status: number) => boolean;
}

const DEADLINE_MS = 30_000;

/**
 * One post with node:http, which costs less of the machine than fetch. Gives the answer's body.
 * @throws Error when its answer does not count.
 */
export function sendPost(to: { url: string; agent: Agent }, post: Post): Promise<string> {
  const { accepts = (status) => status === 201 } = post;
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(post.body),
      ...post.headers,
    };
    const options = { method: 'POST', agent: to.agent, headers, timeout: DEADLINE_MS };
    const sent = request(to.url + post.path, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('error', reject);
      response.once('end', () => {
        if (accepts(response.statusCode ?? 0)) resolve(text);
        else
          reject(new Error(`POST ${post.path} was answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.once('timeout', () =>
      sent.destroy(new Error(`POST ${post.path} had no answer within ${DEADLINE_MS} ms.`)),
    );
    sent.once('error', reject);
    sent.end(post.body);
  });
}
