/** A checkout preference as it was asked for, with the defaults that its creation added. Never changed: an update makes a new one. */
export interface Preference {
  id: string;
  /** The request's fields by their wire names. */
  request: Record<string, unknown>;
  createdAt: number;
  updatedAt: number;
}
