import type { Language, SiteId } from './sites.ts';

export interface Product {
  id: string;
  /** One of Mercado Pago's item categories; an unknown word costs points in its quality measurement. */
  categoryId: 'art' | 'electronics' | 'fashion' | 'others';
  title: Record<Language, string>;
  description: Record<Language, string>;
  /** Decimals of the site's currency, not cents. */
  price: Record<SiteId, number>;
  picture: string;
}

/** What the shop sells. Prices live here and nowhere in the page: a buyer can change a page. */
export const PRODUCTS: readonly Product[] = [
  {
    id: 'canvas-bag',
    categoryId: 'fashion',
    title: { es: 'Bolso de lona', pt: 'Bolsa de lona', en: 'Canvas bag' },
    description: {
      es: 'Lona de algodón gruesa, asas largas y un bolsillo interior.',
      pt: 'Lona de algodão grossa, alças longas e um bolso interno.',
      en: 'Heavy cotton canvas, long handles and an inside pocket.',
    },
    price: { MLA: 24500, MLB: 129.9, MLM: 449, MLC: 18990, MCO: 89900, MPE: 99.9, MLU: 1290 },
    picture: '/products/canvas-bag.svg',
  },
  {
    id: 'ceramic-mug',
    categoryId: 'others',
    title: { es: 'Taza de cerámica', pt: 'Caneca de cerâmica', en: 'Ceramic mug' },
    description: {
      es: 'Torneada a mano, 350 ml, apta para lavavajillas.',
      pt: 'Torneada à mão, 350 ml, pode ir à lava-louças.',
      en: 'Thrown by hand, 350 ml, dishwasher safe.',
    },
    price: { MLA: 9800.5, MLB: 49.9, MLM: 189.5, MLC: 7490, MCO: 32900, MPE: 39.5, MLU: 520 },
    picture: '/products/ceramic-mug.svg',
  },
  {
    id: 'sketchbook',
    categoryId: 'art',
    title: { es: 'Cuaderno de dibujo', pt: 'Caderno de desenho', en: 'Sketchbook' },
    description: {
      es: 'Ciento veinte hojas de papel de 160 g, tapa dura de tela.',
      pt: 'Cento e vinte folhas de papel de 160 g, capa dura de tecido.',
      en: 'A hundred and twenty sheets of 160 g paper, hard cloth cover.',
    },
    price: { MLA: 13250, MLB: 64.5, MLM: 235, MLC: 9990, MCO: 45900, MPE: 52, MLU: 690 },
    picture: '/products/sketchbook.svg',
  },
  {
    id: 'desk-lamp',
    categoryId: 'electronics',
    title: { es: 'Lámpara de escritorio', pt: 'Luminária de mesa', en: 'Desk lamp' },
    description: {
      es: 'Brazo articulado, luz cálida regulable y cable textil.',
      pt: 'Braço articulado, luz quente regulável e cabo têxtil.',
      en: 'Jointed arm, warm dimmable light and a textile cable.',
    },
    price: { MLA: 58900, MLB: 289, MLM: 999, MLC: 42990, MCO: 189900, MPE: 219.9, MLU: 2890 },
    picture: '/products/desk-lamp.svg',
  },
];

/** The product with that id, or null. */
export function findProduct(id: string): Product | null {
  return PRODUCTS.find((product) => product.id === id) ?? null;
}
