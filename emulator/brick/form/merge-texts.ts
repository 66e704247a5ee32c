import type { PaymentTexts } from '../texts/text-keys.ts';
import type { CustomTexts } from './form-settings.ts';

/** The Brick's texts under the shop's own; an empty string keeps the default. Source: devsite-docs change-texts. */
export function mergeTexts(texts: PaymentTexts, custom: CustomTexts | undefined): PaymentTexts {
  if (!custom) return texts;
  const { cardNumber, expirationDate, securityCode, cardholderName, cardholderIdentification, email } =
    custom;
  const methods = custom.paymentMethods ?? {};
  const own: Partial<Record<keyof PaymentTexts, string | undefined>> = {
    formTitle: custom.formTitle,
    emailSectionTitle: custom.emailSectionTitle,
    installmentsSectionTitle: custom.installmentsSectionTitle,
    selectInstallments: custom.selectInstallments,
    selectIssuerBank: custom.selectIssuerBank,
    formSubmit: custom.formSubmit,
    cardNumberLabel: cardNumber?.label,
    cardNumberPlaceholder: cardNumber?.placeholder,
    expirationDateLabel: expirationDate?.label,
    expirationDatePlaceholder: expirationDate?.placeholder,
    securityCodeLabel: securityCode?.label,
    securityCodePlaceholder: securityCode?.placeholder,
    cardholderNameLabel: cardholderName?.label,
    cardholderNamePlaceholder: cardholderName?.placeholder,
    // The guides spell it `label`, the SDK's reference `placeholder`.
    cardholderIdentificationLabel: cardholderIdentification?.label ?? cardholderIdentification?.placeholder,
    emailLabel: email?.label,
    emailPlaceholder: email?.placeholder,
    creditCardTitle: methods.newCreditCardTitle || methods.creditCardTitle,
    creditCardValueProp: methods.creditCardValueProp,
    debitCardTitle: methods.newDebitCardTitle || methods.debitCardTitle,
    debitCardValueProp: methods.debitCardValueProp,
    prepaidCardTitle: methods.prepaidCardTitle,
    prepaidCardValueProp: methods.prepaidCardValueProp,
  };
  const given = Object.fromEntries(Object.entries(own).filter(([, text]) => text));
  return { ...texts, ...given };
}
