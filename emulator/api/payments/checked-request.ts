/** What was found out about a request before its method is looked at. */
export interface CheckedRequest {
  installments: number;
  email: string;
  /** Epoch ms; null when the request does not ask for one. */
  dateOfExpiration: number | null;
}
