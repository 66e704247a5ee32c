/** What the buyer has typed or chosen outside the frames. */
export interface CardValues {
  holderName: string;
  identificationTypeId: string;
  /** As shown, with its punctuation. */
  identificationNumber: string;
  email: string;
  issuerId: string;
  installments: number | null;
}
