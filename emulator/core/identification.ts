import { validate as isCuit } from 'stdnum/lib/cjs/ar/cuit.js';
import { validate as isCnpj } from 'stdnum/lib/cjs/br/cnpj.js';
import { validate as isCpf } from 'stdnum/lib/cjs/br/cpf.js';
import { validate as isRut } from 'stdnum/lib/cjs/cl/rut.js';
import { validate as isNit } from 'stdnum/lib/cjs/co/nit.js';
import { validate as isCurp } from 'stdnum/lib/cjs/mx/curp.js';
import { validate as isRfc } from 'stdnum/lib/cjs/mx/rfc.js';
import { validate as isRuc } from 'stdnum/lib/cjs/pe/ruc.js';
import { validate as isCedula } from 'stdnum/lib/cjs/uy/cedula.js';
import { SITES } from '../../fixtures/catalog/sites.ts';
import type { IdentificationType, SiteId } from '../../fixtures/catalog/types.ts';

type CheckDigits = (bare: string) => boolean;

const WITH_CHECK_DIGIT_LENGTH = 10;

/** The documents whose digits check each other; the rest is checked by length alone. */
const CHECK_DIGITS: Partial<Record<string, CheckDigits>> = {
  'MLA:CUIL': (bare) => isCuit(bare).isValid,
  'MLA:CUIT': (bare) => isCuit(bare).isValid,
  // One digit eleven times passes the sum, and belongs to nobody.
  'MLB:CPF': (bare) => isCpf(bare).isValid && !/^(\d)\1+$/.test(bare),
  'MLB:CNPJ': (bare) => isCnpj(bare).isValid && !/^0+$/.test(bare),
  'MLC:RUT': (bare) => isRut(bare).isValid,
  // Nine digits are a NIT without its check digit.
  'MCO:NIT': (bare) => bare.length !== WITH_CHECK_DIGIT_LENGTH || isNit(bare).isValid,
  'MLM:RFC': (bare) => isRfc(bare).isValid,
  'MLM:CURP': (bare) => isCurp(bare).isValid,
  'MPE:RUC': (bare) => isRuc(bare).isValid,
  'MLU:CI': (bare) => isCedula(bare.padStart(8, '0')).isValid,
};

/** The document type of a site; ids are compared without case and points, as `Otro` and `OTRO`, `C.E` and `CE` are both seen. */
export function identificationTypeOf(site: SiteId, id: string): IdentificationType | null {
  return SITES[site].identificationTypes.find((type) => spelling(type.id) === spelling(id)) ?? null;
}

/**
 * Whether a document number, with or without separators, has the length, letters and check digits of its type.
 * A documented test document passes as it is: the test environment takes some whose check digit does not hold.
 */
export function isValidIdentification(site: SiteId, type: IdentificationType, number: string): boolean {
  const bare = bareOf(number);
  const isTestDocument = SITES[site].testDocuments.some(
    (document) => document.spendable && document.type === type.id && document.number === bare,
  );
  if (isTestDocument) return true;
  return hasShapeOfIdentification(site, type, number) && (CHECK_DIGITS[`${site}:${type.id}`]?.(bare) ?? true);
}

/** Whether a document number, with or without separators, has the length and letters of its type. */
export function hasShapeOfIdentification(site: SiteId, type: IdentificationType, number: string): boolean {
  const bare = bareOf(number);
  return bare.length >= type.minLength && bare.length <= type.maxLength && shapeOf(site, type).test(bare);
}

function bareOf(number: string): string {
  return number.replace(/[.\-/\s]/g, '').toUpperCase();
}

// The alphanumeric CNPJ is being rolled out: an official plugin's suite has one.
function shapeOf(site: SiteId, type: IdentificationType): RegExp {
  if (site === 'MLM' || type.id === 'CNPJ') return /^[A-ZÑ&0-9]+$/;
  return type.type === 'number' ? /^\d+$/ : /^\d+[\dK]$/;
}

function spelling(id: string): string {
  return id.replaceAll('.', '').toUpperCase();
}
