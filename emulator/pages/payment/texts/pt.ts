import type { PaymentTexts } from './payment-texts.ts';

export const pt: PaymentTexts = {
  test: 'Página de teste: aqui não se move dinheiro',
  amount: 'Total a pagar',
  dueUntil: 'Pague até {date}',
  payer: 'Em nome de',
  document: 'Documento',
  address: 'Endereço',
  concept: 'Descrição',
  paymentNumber: 'Pagamento n.º',
  seller: 'Vendedor',
  paidOn: 'Data do pagamento',
  print: 'Imprimir',
  copy: 'Copiar código',
  copied: 'Código copiado',
  howTo: 'Como pagar',
  voucher: {
    title: 'Pague com {name}',
    lotteryTitle: 'Pague na lotérica',
    agreement: 'Convênio',
    reference: 'Código de pagamento',
    barcode: 'Código de barras',
    line: 'Linha digitável',
    counter: [
      'Vá a uma loja de {name}.',
      'Mostre o código de barras ou diga o código de pagamento.',
      'Pague o total e guarde o comprovante.',
    ],
    withAgreement: [
      'Vá a uma loja de {name}.',
      'Informe o convênio e o código de pagamento.',
      'Pague o total e guarde o comprovante.',
    ],
    boleto: [
      'Abra o aplicativo do seu banco ou vá a uma agência.',
      'Leia o código de barras ou digite a linha digitável.',
      'Confira o total, confirme e guarde o comprovante.',
    ],
    lottery: [
      'Vá a uma lotérica.',
      'Informe o convênio e o código de pagamento.',
      'Pague o total e guarde o comprovante.',
    ],
    atm: [
      'Escolha o pagamento de serviços de {name}: pela internet, no caixa eletrônico ou na agência.',
      'Digite os códigos desta página e o total.',
      'Confirme e guarde o comprovante.',
    ],
    later: 'A loja fica sabendo do pagamento quando ele é compensado.',
  },
  pix: {
    title: 'Pague com Pix',
    code: 'Pix copia e cola',
    image: 'QR Code do Pix',
    steps: [
      'Abra o aplicativo do seu banco e escolha pagar com Pix.',
      'Leia o QR Code ou cole o código copiado.',
      'Confira o total e confirme.',
    ],
  },
  bank: {
    title: 'Confirme o pagamento',
    question: 'Você autoriza este pagamento por PSE da sua conta?',
    approve: 'Aprovar pagamento',
    reject: 'Recusar pagamento',
    leave: 'Voltar à loja sem decidir',
  },
  closed: {
    paid: { title: 'Pagamento aprovado', words: 'Este pagamento já foi feito. Não há mais nada a pagar.' },
    refunded: { title: 'Pagamento devolvido', words: 'O vendedor devolveu o dinheiro deste pagamento.' },
    disputed: { title: 'Pagamento em análise', words: 'Há uma reclamação aberta sobre este pagamento.' },
    expired: { title: 'Pagamento vencido', words: 'O prazo terminou. Volte à loja para pagar de novo.' },
    cancelled: { title: 'Pagamento cancelado', words: 'Já não é possível pagar. Volte à loja.' },
    rejected: {
      title: 'Pagamento recusado',
      words: 'O pagamento não foi feito. Volte à loja para tentar de novo.',
    },
  },
  dead: {
    title: 'Não encontramos este pagamento',
    words: 'O link está incompleto ou é de outro pagamento. Volte à loja e abra-o de novo.',
  },
};
