import { SITE_IDS, type SiteId } from './sites.ts';

/** One application's pair for one site. Both halves must come from the same application. */
export interface Credentials {
  /** For the browser. */
  publicKey: string;
  /** For the server only: with it anyone can charge, refund and read payments. */
  accessToken: string;
}

interface ReadCredentials {
  credentials: Partial<Record<SiteId, Credentials>>;
  mistakes: string[];
}

/** The pairs `MP_PUBLIC_KEY_<SITE>`, `MP_ACCESS_TOKEN_<SITE>` of an environment, and what is wrong with them. */
export function readCredentials(environment: NodeJS.ProcessEnv): ReadCredentials {
  const credentials: ReadCredentials['credentials'] = {};
  const mistakes: string[] = [];
  for (const site of SITE_IDS) {
    const keyName = `MP_PUBLIC_KEY_${site}`;
    const tokenName = `MP_ACCESS_TOKEN_${site}`;
    const publicKey = environment[keyName];
    const accessToken = environment[tokenName];
    mistakes.push(...malformed(keyName, publicKey), ...malformed(tokenName, accessToken));
    if (publicKey && accessToken) credentials[site] = { publicKey, accessToken };
    if (publicKey && !accessToken) mistakes.push(halfPair(tokenName, keyName));
    if (accessToken && !publicKey) mistakes.push(halfPair(keyName, tokenName));
    if (publicKey && publicKey === accessToken) {
      mistakes.push(
        `${tokenName}: came the same value as ${keyName}; accepted: the access token of the pair`,
      );
    }
  }
  if (Object.keys(credentials).length === 0 && mistakes.length === 0) {
    mistakes.push(
      `MP_PUBLIC_KEY_<SITE> and MP_ACCESS_TOKEN_<SITE>: came none; accepted: at least one pair, <SITE> being one of ${SITE_IDS.join(', ')}`,
    );
  }
  return { credentials, mistakes };
}

// A blank or line break from a careless copy would break the Authorization header in every call.
function malformed(name: string, value: string | undefined): string[] {
  if (value === undefined || /^[\x21-\x7e]+$/.test(value)) return [];
  return [
    `${name}: came a value with blanks or unusual characters (not shown); accepted: the credential alone`,
  ];
}

function halfPair(missing: string, present: string): string {
  return `${missing}: came nothing although ${present} is set; accepted: both halves of the pair, or neither`;
}
