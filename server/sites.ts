/** A Mercado Pago country. */
export type SiteId = 'MLA' | 'MLB' | 'MLM' | 'MLC' | 'MCO' | 'MPE' | 'MLU';

export const LANGUAGES = ['es', 'pt', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export interface Site {
  id: SiteId;
  country: Record<Language, string>;
  countryCode: string;
  /** `decimals`: Mercado Pago refuses cents in Chile and Colombia. */
  currency: { id: string; decimals: 0 | 2 };
  /** As `new MercadoPago(publicKey, { locale })` spells it. */
  locale: string;
  language: Language;
  /** Where a date of expiration is read. */
  timeZone: string;
  /** Mercado Pago's own pages: the wallet and, from there, the way back. */
  website: string;
  /** Whether the Payments API can ask for 3-D Secure; elsewhere only the Orders API does (inferred from its guides). */
  threeDSecure: boolean;
  /** Whether Mercado Pago lends here: instalments without a card. */
  credits: boolean;
}

/** The countries where Mercado Pago works. */
export const SITES: Record<SiteId, Site> = {
  MLA: {
    id: 'MLA',
    country: { es: 'Argentina', pt: 'Argentina', en: 'Argentina' },
    countryCode: 'AR',
    currency: { id: 'ARS', decimals: 2 },
    locale: 'es-AR',
    language: 'es',
    timeZone: 'America/Argentina/Buenos_Aires',
    website: 'https://www.mercadopago.com.ar',
    threeDSecure: false,
    credits: true,
  },
  MLB: {
    id: 'MLB',
    country: { es: 'Brasil', pt: 'Brasil', en: 'Brazil' },
    countryCode: 'BR',
    currency: { id: 'BRL', decimals: 2 },
    locale: 'pt-BR',
    language: 'pt',
    timeZone: 'America/Sao_Paulo',
    website: 'https://www.mercadopago.com.br',
    threeDSecure: true,
    credits: true,
  },
  MLM: {
    id: 'MLM',
    country: { es: 'México', pt: 'México', en: 'Mexico' },
    countryCode: 'MX',
    currency: { id: 'MXN', decimals: 2 },
    locale: 'es-MX',
    language: 'es',
    timeZone: 'America/Mexico_City',
    website: 'https://www.mercadopago.com.mx',
    threeDSecure: true,
    credits: true,
  },
  MLC: {
    id: 'MLC',
    country: { es: 'Chile', pt: 'Chile', en: 'Chile' },
    countryCode: 'CL',
    currency: { id: 'CLP', decimals: 0 },
    locale: 'es-CL',
    language: 'es',
    timeZone: 'America/Santiago',
    website: 'https://www.mercadopago.cl',
    threeDSecure: false,
    credits: false,
  },
  MCO: {
    id: 'MCO',
    country: { es: 'Colombia', pt: 'Colômbia', en: 'Colombia' },
    countryCode: 'CO',
    currency: { id: 'COP', decimals: 0 },
    locale: 'es-CO',
    language: 'es',
    timeZone: 'America/Bogota',
    website: 'https://www.mercadopago.com.co',
    threeDSecure: false,
    credits: false,
  },
  MPE: {
    id: 'MPE',
    country: { es: 'Perú', pt: 'Peru', en: 'Peru' },
    countryCode: 'PE',
    currency: { id: 'PEN', decimals: 2 },
    locale: 'es-PE',
    language: 'es',
    timeZone: 'America/Lima',
    website: 'https://www.mercadopago.com.pe',
    threeDSecure: false,
    credits: false,
  },
  MLU: {
    id: 'MLU',
    country: { es: 'Uruguay', pt: 'Uruguai', en: 'Uruguay' },
    countryCode: 'UY',
    currency: { id: 'UYU', decimals: 2 },
    locale: 'es-UY',
    language: 'es',
    timeZone: 'America/Montevideo',
    website: 'https://www.mercadopago.com.uy',
    threeDSecure: false,
    credits: false,
  },
};

export const SITE_IDS = ['MLA', 'MLB', 'MLM', 'MLC', 'MCO', 'MPE', 'MLU'] as const satisfies SiteId[];
