import type { Texts } from './texts.ts';

/** The pages' sentences in Portuguese. */
export const pt: Texts = {
  skipToContent: 'Ir para o conteúdo',
  languages: 'Idioma',
  changeCountry: 'mudar país',
  footer: 'Loja de referência. Os pagamentos são processados pelo Mercado Pago.',
  chooseCountry: 'De onde você compra?',
  chooseCountryHint: 'Os preços e os meios de pagamento dependem do país.',
  catalogTitle: 'Objetos para todos os dias',
  catalogHint: 'Poucas coisas, bem feitas.',
  seeProduct: 'Ver produto',
  backToShop: 'Voltar à loja',
  quantity: 'Quantidade',
  firstName: 'Nome',
  lastName: 'Sobrenome',
  buy: 'Ir para o pagamento',
  orderFailed: 'Não foi possível criar o pedido. Confira os dados e tente novamente.',
  checkoutTitle: 'Pagar',
  yourOrder: 'Seu pedido',
  total: 'Total',
  securePayment: 'Os dados do seu cartão vão criptografados para o Mercado Pago; a loja não os vê.',
  loadingForm: 'Carregando o formulário de pagamento…',
  formFailed:
    'O formulário de pagamento não carrega. Confira sua conexão, desative os bloqueadores de conteúdo nesta página e recarregue-a. Nada foi cobrado e seu pedido continua guardado.',
  reload: 'Recarregar',
  needsScript: 'Para pagar é preciso JavaScript. Ative-o e recarregue a página.',
  sending: 'Estamos processando seu pagamento…',
  confirming:
    'Estamos confirmando seu pagamento com o Mercado Pago. Não pague de novo: ele pode já ter sido cobrado.',
  connectionLost:
    'A conexão caiu. Estamos verificando se seu pagamento chegou; ele não será cobrado duas vezes. Não feche esta página.',
  checkAgain: 'Consultar de novo',
  notSent:
    'Não foi possível falar com o Mercado Pago e nada foi cobrado. Espere um momento e tente novamente.',
  refusedData:
    'O Mercado Pago não aceitou os dados do pagamento e nada foi cobrado. Confira-os ou use outro cartão ou outro meio.',
  shopFault: 'A loja não pode cobrar neste momento e nada foi cobrado. Tente mais tarde.',
  differentOrder: 'O pedido mudou. Recarregue a página para ver o valor atual. Nada foi cobrado.',
  alreadyPaid: 'Este pedido já está pago.',
  inProcess: 'Já existe um pagamento deste pedido em processamento. Não é preciso pagar de novo.',
  tooMany: 'Você fez tentativas demais. Espere alguns minutos antes de tentar novamente.',
  noSession: 'Sua sessão terminou. Volte à loja e crie o pedido de novo.',
  badData: 'Faltam dados ou há dados incorretos. Confira o formulário.',
  payUntil: 'Pague até',
  payOtherwise: 'Pagar de outra forma',
  payingOtherwise:
    'Este pedido tem um pagamento que você ainda não fez. Se pagar de outra forma, nós o cancelamos; não pague os dois.',
  pendingNotCancelled:
    'Não conseguimos cancelar seu pagamento pendente e nada mais foi cobrado. Conclua esse pagamento ou tente de novo em instantes.',
  goingToMercadoPago: 'Estamos levando você ao Mercado Pago. Depois de pagar, volte a esta loja.',
  returnedUnpaid: 'Você voltou sem pagar e nada foi cobrado. Escolha como pagar.',
  returnedElsewhereTitle: 'Continue no navegador em que você fez o pedido',
  returnedElsewhere:
    'Você voltou em outro navegador ou sua sessão terminou, por isso não podemos mostrar o pedido aqui. Se você pagou, seu pagamento está seguro: abra a loja onde fez o pedido para ver o resultado.',
  challengeLate: 'Seu banco não responde. Tente de novo ou pague de outra forma; nada foi cobrado ainda.',
  challengeTimedOut:
    'O tempo para confirmar com seu banco acabou. Consulte o resultado ou pague de outra forma.',
  challengeChecking: 'Estamos consultando o resultado com seu banco…',
  challengeAgain: 'Tentar de novo',
  statusTitle: 'Situação do pagamento',
  paymentNumber: 'Pagamento nº',
  tryAgain: 'Tentar com outro meio',
  statusUpdated: 'Você pode voltar a esta página para ver se mudou.',
  notFoundTitle: 'Não encontramos esta página',
  notFoundHint: 'O link pode estar incompleto, ou o pedido é de outra sessão.',
  failedTitle: 'Algo falhou do nosso lado',
  failedHint: 'Tente novamente em alguns minutos.',
};
