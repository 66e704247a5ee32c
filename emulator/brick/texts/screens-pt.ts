import type { ScreenTable } from './status-text-keys.ts';

const OTHER_METHOD = 'Pague com outro cartão ou outro meio.';
const NOT_CHARGED = 'Nada foi cobrado.';
const BY_EMAIL = 'Não pague de novo: avisaremos por e-mail se foi aprovado.';

/** What the Status Screen Brick says in Portuguese of each state of a payment. */
export const SCREENS_PT: ScreenTable = {
  approved: ['Pronto! Seu pagamento foi aprovado', 'Enviamos o comprovante por e-mail.'],
  partiallyRefunded: [
    'Devolvemos parte do seu pagamento',
    'A devolução aparecerá no extrato do seu meio de pagamento.',
  ],
  authorized: ['Seu pagamento está reservado', 'A cobrança será feita quando o vendedor confirmar a compra.'],
  inProcess: ['Estamos processando seu pagamento', 'Leva menos de 2 dias úteis.', BY_EMAIL],
  inReview: [
    'Estamos revisando seu pagamento',
    'Leva menos de 2 dias úteis.',
    'Não pague de novo: avisaremos por e-mail se foi aprovado ou se precisamos de mais dados.',
  ],
  offline: ['Estamos processando seu pagamento', 'O banco não responde neste momento.', BY_EMAIL],
  waitingProvider: [
    'Estamos processando seu pagamento',
    'Aguardamos a resposta do meio de pagamento.',
    BY_EMAIL,
  ],
  waitingPayment: [
    'Seu pedido aguarda o pagamento',
    'Sua compra fica reservada até o vencimento.',
    'Pague com os códigos abaixo antes do vencimento.',
  ],
  waitingPix: [
    'Seu pedido aguarda o Pix',
    'O pagamento é aprovado na hora e aparece aqui.',
    'Escaneie o código QR ou copie o código Pix e pague no app do seu banco.',
  ],
  waitingBank: [
    'Seu pedido aguarda a transferência',
    'Seu banco ainda não confirmou o pagamento.',
    'Se você já aprovou, aguarde aqui. Se não, vá ao seu banco e aprove.',
  ],
  leavingForBank: [
    'Estamos levando você ao seu banco',
    'Aprove o pagamento lá e você voltará para a loja.',
    'Se não abrir em alguns segundos, use o botão.',
  ],
  waitingTransfer: [
    'Seu pedido aguarda a transferência',
    'O pagamento é aprovado quando o dinheiro chegar.',
    'Conclua a transferência para terminar a compra.',
  ],
  remedy: [
    'Precisamos que você revise um dado',
    'Com os dados que temos não é possível terminar o pagamento.',
    'Volte ao pagamento, corrija os dados e tente de novo.',
  ],
  challenge: [
    'Seu banco quer confirmar que é você',
    'É uma etapa de segurança e leva um instante.',
    'Conclua a verificação do seu banco aqui abaixo. Você tem 5 minutos.',
  ],
  challengeDeciding: [
    'Você terminou a verificação',
    'Aguardamos a resposta do seu banco.',
    'Não feche a página: em alguns segundos você verá como ficou o pagamento.',
  ],
  challengeUnfinished: [
    'Falta a verificação do seu banco',
    'Sem ela o seu banco não autoriza o pagamento.',
    'Pague de novo e conclua a verificação, ou use outro meio.',
  ],
  waiting: ['Seu pagamento está pendente', 'Ele ainda não foi aprovado.', BY_EMAIL],
  badCardNumber: [
    'Revise o número do cartão',
    'Não foi possível processar o pagamento porque o número não está correto.',
    'Tente de novo com o número corrigido.',
  ],
  badDate: [
    'Revise a data de vencimento',
    'Não foi possível processar o pagamento porque a data não está correta.',
    'Tente de novo com a data corrigida.',
  ],
  badSecurityCode: [
    'Revise o código de segurança',
    'Não foi possível processar o pagamento porque o código não está correto.',
    'Tente de novo com o código do seu cartão.',
  ],
  badCardData: [
    'Revise os dados do cartão',
    'Não foi possível processar o pagamento porque algum dado não está correto.',
    'Corrija os dados e tente de novo.',
  ],
  missingData: [
    'Faltam dados para o seu pagamento',
    'Não foi possível processar o pagamento porque falta um dado obrigatório.',
    'Complete seus dados e tente de novo.',
  ],
  callForAuthorize: [
    'Seu cartão precisa que você autorize o pagamento',
    'Seu banco quer que você confirme antes.',
    'Ligue para o seu banco, autorize o valor e tente de novo.',
  ],
  cardDisabled: [
    'Seu cartão não está ativo',
    NOT_CHARGED,
    'Ligue para o seu banco para ativá-lo ou pague com outro meio.',
  ],
  cardError: [
    'Não foi possível processar seu pagamento',
    'Houve um problema com o seu cartão.',
    'Tente de novo ou pague com outro cartão.',
  ],
  notAccepted: [
    'Não foi possível processar seu pagamento',
    'Não podemos aceitar este meio de pagamento.',
    OTHER_METHOD,
  ],
  highRisk: [
    'Não foi possível processar seu pagamento',
    'Por segurança, não podemos aceitá-lo.',
    'Escolha outro meio de pagamento; recomendamos Pix ou boleto.',
  ],
  duplicated: [
    'Você já fez um pagamento desse valor',
    'Para não cobrar duas vezes, recusamos este.',
    'Se for outra compra, pague com outro cartão ou outro meio.',
  ],
  insufficientAmount: ['Seu cartão não tem saldo suficiente', NOT_CHARGED, OTHER_METHOD],
  insufficientFunds: ['Você não tem saldo suficiente', NOT_CHARGED, 'Pague com outro meio.'],
  insufficientMoney: [
    'Você não tem saldo suficiente na conta do Mercado Pago',
    NOT_CHARGED,
    'Deposite na sua conta ou pague com outro meio.',
  ],
  invalidInstallments: [
    'Seu cartão não aceita esse parcelamento',
    NOT_CHARGED,
    'Escolha outro número de parcelas ou outro cartão.',
  ],
  maxAttempts: [
    'Você chegou ao limite de tentativas',
    'Seu cartão não permite mais tentativas por enquanto.',
    OTHER_METHOD,
  ],
  cardTypeNotAllowed: [
    'Seu cartão não tem a função crédito habilitada',
    NOT_CHARGED,
    'Pague no débito ou com outro cartão.',
  ],
  timeOut: ['Seu banco demorou demais para responder', NOT_CHARGED, 'Tente de novo.'],
  expiredOperation: ['A operação venceu', NOT_CHARGED, 'Tente de novo.'],
  notAuthenticated: ['Seu banco não conseguiu confirmar que é você', NOT_CHARGED, OTHER_METHOD],
  authenticationMissing: [
    'Seu banco pede uma verificação',
    'Esta loja não conseguiu fazê-la com o seu cartão.',
    OTHER_METHOD,
  ],
  overLimit: ['O valor passa do limite deste meio', NOT_CHARGED, 'Pague um valor menor ou use outro meio.'],
  unsupported: ['Este meio não serve para esta compra', NOT_CHARGED, 'Pague com outro meio.'],
  rejectedByBank: ['Seu banco recusou o pagamento', NOT_CHARGED, 'Pague com outro banco ou outro meio.'],
  regulations: [
    'Não foi possível processar seu pagamento',
    'As normas do país não permitem este pagamento.',
    'Pague com outro meio.',
  ],
  bankError: [
    'A transferência não foi concluída',
    'Seu banco não confirmou o pagamento a tempo ou o recusou.',
    'Tente de novo ou escolha outro banco.',
  ],
  sellerUnavailable: [
    'A loja não pode receber pagamentos agora',
    NOT_CHARGED,
    'Fale com a loja para terminar a compra.',
  ],
  payerUnavailable: ['Você não pode pagar com esta conta', NOT_CHARGED, OTHER_METHOD],
  rejected: ['Seu pagamento foi recusado', NOT_CHARGED, 'Tente de novo ou pague com outro meio.'],
  expired: [
    'O prazo para pagar venceu',
    'Cancelamos o pagamento. Se você pagou depois, o dinheiro fica na sua conta do Mercado Pago.',
    'Se ainda quiser a compra, faça um novo pagamento.',
  ],
  cancelledBySeller: [
    'A loja cancelou o pagamento',
    NOT_CHARGED,
    'Fale com a loja se ainda quiser a compra.',
  ],
  cancelledByPayer: [
    'Você cancelou o pagamento',
    NOT_CHARGED,
    'Se ainda quiser a compra, faça um novo pagamento.',
  ],
  cancelled: ['O pagamento foi cancelado', NOT_CHARGED, 'Se ainda quiser a compra, faça um novo pagamento.'],
  refunded: ['Devolvemos o seu dinheiro', 'A devolução aparecerá no extrato do seu meio de pagamento.'],
  refundedByProtection: [
    'Devolvemos o seu dinheiro',
    'Sua compra estava protegida. A devolução aparecerá no extrato do seu meio de pagamento.',
  ],
  inMediation: ['Sua reclamação está em andamento', 'Avisaremos por e-mail quando for resolvida.'],
  disputeOpened: [
    'Você contestou este pagamento',
    'Seu banco analisa o caso. Avisaremos por e-mail quando for resolvido.',
  ],
  disputeLost: ['A contestação foi resolvida a seu favor', 'O dinheiro volta para o seu cartão.'],
  disputeWon: ['A contestação foi resolvida a favor da loja', 'O pagamento permanece aprovado.'],
};
