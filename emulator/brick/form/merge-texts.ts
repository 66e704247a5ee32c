import { REVIEW_CONFIRM_KEYS } from '../texts/review-text-keys.ts';
import type { PaymentTexts } from '../texts/text-keys.ts';
import type { CustomTexts } from './form-settings.ts';

/** Fields whose label and placeholder a shop can replace. */
const LABELLED = [
  'cardNumber',
  'expirationDate',
  'securityCode',
  'cardholderName',
  'email',
  'payerFirstName',
  'payerLastName',
  'zipCode',
  'addressState',
  'addressCity',
  'addressNeighborhood',
  'addressStreet',
  'addressNumber',
  'addressComplement',
  'entityType',
  'financialInstitution',
] as const;

function labelsOf(custom: CustomTexts): [string, string | undefined][] {
  return LABELLED.flatMap((field) => [
    [`${field}Label`, custom[field]?.label],
    [`${field}Placeholder`, custom[field]?.placeholder],
  ]);
}

function reviewWordsOf({ reviewConfirm = {} }: CustomTexts): [string, string | undefined][] {
  return REVIEW_CONFIRM_KEYS.map((key) => [key, reviewConfirm[key]]);
}

/** The Brick's texts under the shop's own; an empty string keeps the default. Source: devsite-docs change-texts. */
export function mergeTexts(texts: PaymentTexts, custom: CustomTexts | undefined): PaymentTexts {
  if (!custom) return texts;
  const { cardholderIdentification } = custom;
  const methods = custom.paymentMethods ?? {};
  const newCreditCardTitle = methods.newCreditCardTitle || methods.creditCardTitle;
  const newDebitCardTitle = methods.newDebitCardTitle || methods.debitCardTitle;
  const own: Partial<Record<keyof PaymentTexts, string | undefined>> = {
    formTitle: custom.formTitle,
    emailSectionTitle: custom.emailSectionTitle,
    installmentsSectionTitle: custom.installmentsSectionTitle,
    selectInstallments: custom.selectInstallments,
    selectIssuerBank: custom.selectIssuerBank,
    formSubmit: custom.formSubmit,
    // The guides spell it `label`, the SDK's reference `placeholder`.
    cardholderIdentificationLabel: cardholderIdentification?.label || cardholderIdentification?.placeholder,
    newCreditCardTitle,
    creditCardTitle: newCreditCardTitle,
    creditCardValueProp: methods.creditCardValueProp,
    newDebitCardTitle,
    debitCardTitle: newDebitCardTitle,
    debitCardValueProp: methods.debitCardValueProp,
    prepaidCardTitle: methods.prepaidCardTitle,
    prepaidCardValueProp: methods.prepaidCardValueProp,
  };
  const given = [...labelsOf(custom), ...reviewWordsOf(custom), ...Object.entries(own)].filter(
    ([key, text]) => text && key in texts,
  );
  return { ...texts, ...Object.fromEntries(given) };
}
