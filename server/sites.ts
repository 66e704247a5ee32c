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
  },
  MLB: {
    id: 'MLB',
    country: { es: 'Brasil', pt: 'Brasil', en: 'Brazil' },
    countryCode: 'BR',
    currency: { id: 'BRL', decimals: 2 },
    locale: 'pt-BR',
    language: 'pt',
  },
  MLM: {
    id: 'MLM',
    country: { es: 'México', pt: 'México', en: 'Mexico' },
    countryCode: 'MX',
    currency: { id: 'MXN', decimals: 2 },
    locale: 'es-MX',
    language: 'es',
  },
  MLC: {
    id: 'MLC',
    country: { es: 'Chile', pt: 'Chile', en: 'Chile' },
    countryCode: 'CL',
    currency: { id: 'CLP', decimals: 0 },
    locale: 'es-CL',
    language: 'es',
  },
  MCO: {
    id: 'MCO',
    country: { es: 'Colombia', pt: 'Colômbia', en: 'Colombia' },
    countryCode: 'CO',
    currency: { id: 'COP', decimals: 0 },
    locale: 'es-CO',
    language: 'es',
  },
  MPE: {
    id: 'MPE',
    country: { es: 'Perú', pt: 'Peru', en: 'Peru' },
    countryCode: 'PE',
    currency: { id: 'PEN', decimals: 2 },
    locale: 'es-PE',
    language: 'es',
  },
  MLU: {
    id: 'MLU',
    country: { es: 'Uruguay', pt: 'Uruguai', en: 'Uruguay' },
    countryCode: 'UY',
    currency: { id: 'UYU', decimals: 2 },
    locale: 'es-UY',
    language: 'es',
  },
};

export const SITE_IDS = ['MLA', 'MLB', 'MLM', 'MLC', 'MCO', 'MPE', 'MLU'] as const satisfies SiteId[];
