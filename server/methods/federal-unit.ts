import { z } from 'zod';

const NAMES: Record<string, string> = {
  AC: 'Acre',
  AL: 'Alagoas',
  AM: 'Amazonas',
  AP: 'Amapá',
  BA: 'Bahia',
  CE: 'Ceará',
  DF: 'Distrito Federal',
  ES: 'Espírito Santo',
  GO: 'Goiás',
  MA: 'Maranhão',
  MG: 'Minas Gerais',
  MS: 'Mato Grosso do Sul',
  MT: 'Mato Grosso',
  PA: 'Pará',
  PB: 'Paraíba',
  PE: 'Pernambuco',
  PI: 'Piauí',
  PR: 'Paraná',
  RJ: 'Rio de Janeiro',
  RN: 'Rio Grande do Norte',
  RO: 'Rondônia',
  RR: 'Roraima',
  RS: 'Rio Grande do Sul',
  SC: 'Santa Catarina',
  SE: 'Sergipe',
  SP: 'São Paulo',
  TO: 'Tocantins',
};

/**
 * A Brazilian state as its two letters. Where the Brick cannot look a postcode up, buyers write the name out,
 * which Mercado Pago answers with a 400 that names no field.
 */
export const federalUnit = z
  .string('is required')
  .refine((text) => unitOf(text) !== null, 'must be a Brazilian state, such as SP')
  .transform((text) => unitOf(text) ?? text);

function unitOf(text: string): string | null {
  const sought = plain(text);
  const found = Object.entries(NAMES).find(
    ([unit, name]) => plain(unit) === sought || plain(name) === sought,
  );
  return found?.[0] ?? null;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
