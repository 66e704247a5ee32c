/** Reasons of a rejection and the buyer's next step, in Spanish. */
export const rejectionsEs = {
  cc_rejected_bad_filled_card_number:
    'El número de la tarjeta no es correcto. Revísalo e inténtalo de nuevo.',
  cc_rejected_bad_filled_date: 'La fecha de vencimiento no es correcta. Revísala e inténtalo de nuevo.',
  cc_rejected_bad_filled_other:
    'Algún dato de la tarjeta no es correcto. Revisa el formulario e inténtalo de nuevo.',
  cc_rejected_bad_filled_security_code:
    'El código de seguridad no es correcto. Revísalo e inténtalo de nuevo.',
  cc_rejected_blacklist:
    'No pudimos procesar el pago con esta tarjeta. Usa otra tarjeta u otro medio de pago.',
  cc_rejected_high_risk: 'El pago fue rechazado por seguridad. Usa otro medio de pago.',
  cc_rejected_call_for_authorize:
    'Tu banco pide que autorices este pago. Llámalo y, cuando lo autorices, paga de nuevo.',
  cc_rejected_card_disabled: 'La tarjeta no está activa. Llama a tu banco para activarla o usa otra.',
  cc_rejected_card_error: 'Hubo un error al procesar esta tarjeta. Inténtalo de nuevo o usa otra tarjeta.',
  cc_rejected_duplicated_payment:
    'Hace poco hiciste un pago por el mismo importe. Si quieres pagar otra vez, usa otra tarjeta u otro medio.',
  cc_rejected_insufficient_amount:
    'La tarjeta no tiene fondos suficientes. Usa otra tarjeta u otro medio de pago.',
  cc_rejected_invalid_installments: 'La tarjeta no acepta esa cantidad de cuotas. Elige otra cantidad.',
  cc_rejected_max_attempts:
    'Llegaste al límite de intentos con esta tarjeta. Usa otra tarjeta u otro medio de pago.',
  cc_rejected_other_reason: 'Tu banco no aprobó el pago. Inténtalo de nuevo o usa otra tarjeta.',
  cc_rejected_card_type_not_allowed:
    'La función de crédito no está habilitada. Paga con débito o usa otra tarjeta.',
  cc_rejected_time_out: 'Tu banco tardó demasiado en responder. Inténtalo de nuevo.',
  cc_rejected_expired_operation: 'La operación venció antes de completarse. Inténtalo de nuevo.',
  cc_rejected_fraud: 'El pago fue rechazado por seguridad. Usa otro medio de pago.',
  cc_rejected_3ds_challenge: 'Tu banco no pudo confirmar que eres tú. Inténtalo de nuevo o usa otra tarjeta.',
  cc_rejected_3ds_mandatory: 'Tu banco exige confirmar la compra y no fue posible. Usa otra tarjeta.',
  cc_amount_rate_limit_exceeded:
    'El importe supera el límite de este medio de pago. Usa otro medio o haz un pedido menor.',
  cc_unsupported_unsupported: 'Este medio de pago no admite la operación. Usa otro medio.',
  cc_rejected_form_error: 'El formulario tiene un error. Revisa los datos e inténtalo de nuevo.',
  rejected_insufficient_data: 'Faltan datos obligatorios. Complétalos e inténtalo de nuevo.',
  rejected_by_bank: 'Tu banco rechazó el pago. Usa otro medio de pago.',
  rejected_by_regulations: 'La normativa del país no permite este pago. Usa otro medio de pago.',
  rejected_high_risk: 'El pago fue rechazado por seguridad. Usa otro medio de pago.',
  bank_error: 'La transferencia falló en el banco. Inténtalo de nuevo o elige otro banco.',
  bank_rejected: 'El banco rechazó la transferencia. Elige otro banco u otro medio de pago.',
  insufficient_amount: 'El banco informa que no hay fondos suficientes. Usa otro medio de pago.',
  insufficient_money: 'Tu cuenta de Mercado Pago no tiene saldo suficiente. Usa otro medio de pago.',
  collector_unavailable: 'La tienda no puede recibir pagos en este momento. Contáctanos.',
  payer_unavailable: 'Tu cuenta de Mercado Pago no puede hacer este pago. Usa otro medio de pago.',
  other: 'El pago no fue aprobado. Inténtalo de nuevo o usa otro medio de pago.',
};
