import type { ComponentChild } from 'preact';

/** What a filled form gives to its Brick, which makes the arguments of `onSubmit` of it. */
export interface Submission {
  /** snake_case at run time, whatever the published types say. */
  selectedPaymentMethod: string;
  /** Null for what is paid elsewhere. */
  formData: object | null;
  /** Null but for cards; that it is not undefined is inferred. */
  additionalData: object | null;
  /** What the Brick does itself once `onSubmit` has accepted. Throws BrickFault when it cannot. */
  proceed?: () => void;
}

/** What the buyer chose inside a form, in words. */
export interface Choices {
  /** How the total is split, where it is: `3x $ 416,83`. */
  plan?: string;
  /** Where to pay, or where the buyer goes from here. */
  note?: string;
}

/** One way to pay: what the buyer fills in under its option, and what comes of it. */
export interface PaymentKind {
  draw(): ComponentChild;
  /** The buyer chose it, perhaps again. Resolves when its form can be used; never rejects. */
  open(): Promise<void>;
  /** Checks the form and shows what is wrong. Throws BrickFault when it is not fit to be sent. */
  collect(): Promise<Submission>;
  /** Calls back with every change of the form; returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Whether the form shows a problem. */
  hasProblems(): boolean;
  /** The least amount that it takes, as far as is known by now. */
  leastAmount(): number;
  /** What the buyer pays in the end; null where the Brick does not know. */
  total(): number | null;
  choices(): Choices;
  amountChanged(): void;
  dispose(): void;
}
