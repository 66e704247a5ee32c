import type { KnownFact } from './known-fact.ts';

/** What a page loads, and whom it calls. */
export const KNOWN_OF_NETWORK: readonly KnownFact[] = [
  {
    id: 'sdk-address',
    fact: 'The SDK is https://sdk.mercadopago.com/js/v2.',
    from: 'every source',
    heldBy: 'the SDK comes from its documented address alone, and defines MercadoPago',
  },
  {
    id: 'component-address',
    fact: 'The component of a Brick is a script of op-cho-bricks/build on http2.mlstatic.com.',
    from: 'bundle readers and measured content security policies',
    heldBy: 'the SDK loads the component … as a script of a build on http2.mlstatic.com',
  },
  {
    id: 'texts-address',
    fact: 'The texts are fetched from i18n/<language>/<brick>/index.json of that build.',
    from: 'measured content security policies',
    heldBy: "with … the texts are fetched from the build's i18n/…",
  },
  {
    id: 'field-page',
    fact: 'The page of the frames is fetched by the page first, then framed.',
    from: 'measured content security policies',
    heldBy: 'the page of the frames is fetched by the page, then framed three times',
  },
  {
    id: 'frame-origin',
    fact: 'The frames are of the origin secure-fields.mercadopago.com.',
    from: 'measured content security policies',
    heldBy: 'the frames are of the origin secure-fields.mercadopago.com',
  },
  {
    id: 'field-page-fallback',
    fact: 'The fallback is api-static.mercadopago.com/secure-fields.',
    from: 'measured content security policies',
    heldBy: "the frames come from the fallback when the first host's page cannot be fetched",
  },
  {
    id: 'field-page-blocked',
    fact: 'With both blocked a TypeError is thrown that reads message, and no callback is called.',
    from: 'measured content security policies',
    heldBy: 'without either page an error is thrown, and neither onReady nor onError is called',
  },
  {
    id: 'initialization',
    fact: 'The Brick asks /bricks/payment_brick/initialization with the amount, the enabled types and max_installments.',
    from: 'two public notes',
    heldBy: 'the Brick asks what is allowed, with the amount and every type that is enabled',
  },
  {
    id: 'initialization-none',
    fact: 'Without a type the answer is 400 No payment type was selected.',
    from: 'two public notes',
    heldBy: 'a Brick without any method is told so',
  },
  {
    id: 'bin-search',
    fact: 'A BIN is looked up at /v1/payment_methods/search.',
    from: 'measured content security policies',
    heldBy: 'the first eight digits of a card are looked up',
  },
  {
    id: 'installments-call',
    fact: 'Instalments come from /v1/payment_methods/installments.',
    from: 'the official documents and a public suite',
    heldBy: 'the instalments of a card are fetched before they are offered',
  },
  {
    id: 'token-call',
    fact: 'POST /v1/card_tokens leaves a frame, with public_key, locale, js_version and referer in the query.',
    from: 'a public suite and request logs in public threads',
    heldBy: 'the token is posted to the API from a frame, with key and context in the query',
  },
  {
    id: 'device-call',
    fact: 'POST /v1/devices/widgets answers a script that is run inline.',
    from: 'measured content security policies',
    heldBy: 'the device profile is posted for, and its answer is run as an inline script',
  },
  {
    id: 'device-off',
    fact: 'advancedFraudPrevention: false leaves the device profile out.',
    from: 'the types of the React wrapper',
    heldBy: 'advancedFraudPrevention … asks for … device profiles',
  },
  {
    id: 'tracking-off',
    fact: 'trackingDisabled: true leaves the beacons out.',
    from: 'the types of the React wrapper',
    heldBy: 'with trackingDisabled … beacons are …sent',
  },
];
