import type { Rejections } from './rejections.ts';

/** Reasons of a rejection and the buyer's next step, in Portuguese. */
export const rejectionsPt: Rejections = {
  cc_rejected_bad_filled_card_number: 'O número do cartão não está correto. Confira e tente novamente.',
  cc_rejected_bad_filled_date: 'A data de vencimento não está correta. Confira e tente novamente.',
  cc_rejected_bad_filled_other:
    'Algum dado do cartão não está correto. Confira o formulário e tente novamente.',
  cc_rejected_bad_filled_security_code: 'O código de segurança não está correto. Confira e tente novamente.',
  cc_rejected_blacklist:
    'Não foi possível processar o pagamento com este cartão. Use outro cartão ou outro meio.',
  cc_rejected_high_risk: 'O pagamento foi recusado por segurança. Use outro meio de pagamento.',
  cc_rejected_call_for_authorize:
    'Seu banco pede que você autorize este pagamento. Ligue para ele e pague de novo depois.',
  cc_rejected_card_disabled: 'O cartão não está ativo. Ligue para o banco para ativá-lo ou use outro.',
  cc_rejected_card_error: 'Houve um erro ao processar este cartão. Tente novamente ou use outro cartão.',
  cc_rejected_duplicated_payment:
    'Você fez há pouco um pagamento do mesmo valor. Se quer pagar outra vez, use outro cartão ou outro meio.',
  cc_rejected_insufficient_amount:
    'O cartão não tem saldo suficiente. Use outro cartão ou outro meio de pagamento.',
  cc_rejected_invalid_installments: 'O cartão não aceita esse número de parcelas. Escolha outro número.',
  cc_rejected_max_attempts:
    'Você atingiu o limite de tentativas com este cartão. Use outro cartão ou outro meio.',
  cc_rejected_other_reason: 'Seu banco não aprovou o pagamento. Tente novamente ou use outro cartão.',
  cc_rejected_card_type_not_allowed:
    'A função crédito não está habilitada. Pague no débito ou use outro cartão.',
  cc_rejected_time_out: 'Seu banco demorou demais para responder. Tente novamente.',
  cc_rejected_expired_operation: 'A operação venceu antes de ser concluída. Tente novamente.',
  cc_rejected_fraud: 'O pagamento foi recusado por segurança. Use outro meio de pagamento.',
  cc_rejected_3ds_challenge:
    'Seu banco não conseguiu confirmar que é você. Tente novamente ou use outro cartão.',
  cc_rejected_3ds_mandatory: 'Seu banco exige confirmar a compra e não foi possível. Use outro cartão.',
  cc_amount_rate_limit_exceeded:
    'O valor passa do limite deste meio de pagamento. Use outro meio ou faça um pedido menor.',
  cc_unsupported_unsupported: 'Este meio de pagamento não aceita a operação. Use outro meio.',
  cc_rejected_form_error: 'O formulário tem um erro. Confira os dados e tente novamente.',
  rejected_insufficient_data: 'Faltam dados obrigatórios. Complete-os e tente novamente.',
  rejected_by_bank: 'Seu banco recusou o pagamento. Use outro meio de pagamento.',
  rejected_by_regulations: 'As normas do país não permitem este pagamento. Use outro meio de pagamento.',
  rejected_high_risk: 'O pagamento foi recusado por segurança. Use outro meio de pagamento.',
  bank_error: 'A transferência falhou no banco. Tente novamente ou escolha outro banco.',
  bank_rejected: 'O banco recusou a transferência. Escolha outro banco ou outro meio de pagamento.',
  insufficient_amount: 'O banco informa que não há saldo suficiente. Use outro meio de pagamento.',
  insufficient_money: 'Sua conta do Mercado Pago não tem saldo suficiente. Use outro meio de pagamento.',
  collector_unavailable: 'A loja não pode receber pagamentos neste momento. Fale conosco.',
  payer_unavailable: 'Sua conta do Mercado Pago não pode fazer este pagamento. Use outro meio de pagamento.',
  other: 'O pagamento não foi aprovado. Tente novamente ou use outro meio de pagamento.',
};
