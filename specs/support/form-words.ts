/** A sentence of the Brick's form. `recorded`: seen on the real one; the others are the replica's own. */
export interface FormWords {
  text: string;
  recorded: boolean;
}

const recorded = (text: string): FormWords => ({ text, recorded: true });
const own = (text: string): FormWords => ({ text, recorded: false });

const ES = {
  required: own('Completa este dato'),
  incomplete: own('Completa todos los datos para continuar'),
  chooseInstallments: recorded('Elige una opción para avanzar'),
  binFailed: recorded('No pudimos obtener la información de pago. Intenta otra tarjeta'),
  invalidCardNumber: own('Revisa el número de tarjeta'),
  invalidExpirationDate: own('Revisa la fecha de vencimiento'),
  invalidSecurityCode: own('Revisa el código de seguridad'),
  invalidName: own('Revisa el nombre del titular'),
  invalidDocument: own('Revisa el número de documento'),
  invalidEmail: own('Revisa el e-mail, por ejemplo nombre@email.com'),
  paymentFailed: own(
    'Ocurrió un error y no se pudo procesar el pago. Por favor, inténtalo de nuevo más tarde.',
  ),
};

export type FormMessage = keyof typeof ES;

const PT: Record<FormMessage, FormWords> = {
  required: recorded('Dado obrigatório'),
  incomplete: recorded('Preencha todos os dados para continuar'),
  chooseInstallments: recorded('Escolha uma opção para avançar'),
  binFailed: recorded('Não foi possível obter a informação de pagamento. Tente outro cartão'),
  invalidCardNumber: own('Revise o número do cartão'),
  invalidExpirationDate: own('Revise a data de vencimento'),
  invalidSecurityCode: own('Revise o código de segurança'),
  invalidName: own('Revise o nome do titular'),
  invalidDocument: own('Revise o número do documento'),
  invalidEmail: own('Revise o e-mail, por exemplo nome@email.com'),
  paymentFailed: own(
    'Ocorreu um erro e não foi possível processar o pagamento. Por favor, tente novamente mais tarde.',
  ),
};

/** What the form says, written by hand: the replica's own table must not be its judge. */
export const FORM_WORDS: Record<'es' | 'pt', Record<FormMessage, FormWords>> = { es: ES, pt: PT };
