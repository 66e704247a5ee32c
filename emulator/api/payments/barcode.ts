import type { Voucher } from '../../core/voucher.ts';

const HEIGHT_MM = 16;

/** A barcode as the markup of an SVG, without digits; it takes any width and height. */
export async function barcodeSvg({ symbology, content }: NonNullable<Voucher['barcode']>): Promise<string> {
  // Loaded when somebody asks: the emulator must start fast.
  const { toSVG } = await import('bwip-js/node');
  const svg = toSVG({
    bcid: symbology,
    text: content,
    height: HEIGHT_MM,
    paddingwidth: 10,
    backgroundcolor: 'ffffff',
  });
  return svg.replace('<svg ', '<svg preserveAspectRatio="none" aria-hidden="true" ');
}
