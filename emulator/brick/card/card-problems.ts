import { isValidIdentification } from '../form/identification-number.ts';
import { isEmail } from '../form/is-email.ts';
import type { FieldState, FrameField } from '../secure-fields/protocol.ts';
import type { PaymentTexts } from '../texts/text-keys.ts';
import type { WireIdentificationType } from '../wire/identification-types.ts';
import type { CardInfo } from './bin-lookup.ts';
import type { CardValues } from './card-values.ts';

/** The fields of the card form, in the order in which the first invalid one gets the focus. */
export const CARD_FIELDS = [
  'cardNumber',
  'expirationDate',
  'securityCode',
  'holderName',
  'identification',
  'issuer',
  'installments',
  'email',
] as const;
export type CardFieldName = (typeof CARD_FIELDS)[number];
export type CardProblems = Partial<Record<CardFieldName, string>>;

/** What the words of a field depend on. */
export interface CardSnapshot {
  values: CardValues;
  info: CardInfo;
  identificationType: WireIdentificationType | undefined;
  needs: { identification: boolean; issuer: boolean; installments: boolean; email: boolean };
  texts: PaymentTexts;
}

/** What is wrong with the content of a frame; undefined when nothing is. */
export function frameProblem(field: FrameField, state: FieldState, texts: PaymentTexts): string | undefined {
  if (state.cause === null) return undefined;
  if (state.empty) return texts.required;
  const words = {
    cardNumber: texts.invalidCardNumber,
    expirationDate: texts.invalidExpirationDate,
    securityCode: texts.invalidSecurityCode,
  };
  return words[field];
}

/** What the buyer reads when the number he typed leads to no payment. */
export function lookupProblem(info: CardInfo, texts: PaymentTexts): string | undefined {
  if (info.phase !== 'failed') return undefined;
  if (info.code === 'no_installments_in_selected_range' || info.code === 'empty_installments') {
    return texts.noInstallments;
  }
  return info.code.startsWith('get_') ? texts.tryLater : texts.binFailed;
}

function nameProblem({ values, texts }: CardSnapshot): string | undefined {
  const name = values.holderName.trim();
  if (name === '') return texts.required;
  return /\d/.test(name) || name.length > 100 ? texts.invalidName : undefined;
}

function identificationProblem({ values, identificationType, needs, texts }: CardSnapshot) {
  if (!needs.identification) return undefined;
  if (values.identificationNumber === '' || !identificationType) return texts.required;
  return isValidIdentification(values.identificationNumber, identificationType)
    ? undefined
    : texts.invalidDocument;
}

function emailProblem({ values, needs, texts }: CardSnapshot): string | undefined {
  if (!needs.email) return undefined;
  if (values.email === '') return texts.required;
  return isEmail(values.email) ? undefined : texts.invalidEmail;
}

type PageField = Exclude<CardFieldName, FrameField>;

const PAGE_PROBLEMS: Record<PageField, (card: CardSnapshot) => string | undefined> = {
  holderName: nameProblem,
  identification: identificationProblem,
  issuer: ({ values, needs, texts }) =>
    needs.issuer && values.issuerId === '' ? texts.chooseInstallments : undefined,
  installments: ({ values, needs, texts }) =>
    needs.installments && values.installments === null ? texts.chooseInstallments : undefined,
  email: emailProblem,
};

/** What is wrong with a field of the page; undefined when nothing is. */
export function pageProblem(field: PageField, card: CardSnapshot): string | undefined {
  return PAGE_PROBLEMS[field](card);
}

/** Every problem of the form, given what the frames say about themselves. */
export function cardProblems(card: CardSnapshot, frames: Record<FrameField, FieldState>): CardProblems {
  const problems: CardProblems = {};
  for (const field of CARD_FIELDS) {
    const isFrame = field === 'cardNumber' || field === 'expirationDate' || field === 'securityCode';
    const problem = isFrame ? frameProblem(field, frames[field], card.texts) : pageProblem(field, card);
    if (problem) problems[field] = problem;
  }
  const lookup = lookupProblem(card.info, card.texts);
  if (lookup) problems.cardNumber ??= lookup;
  return problems;
}
