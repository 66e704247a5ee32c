/** The words of the Status Screen's buttons, which a shop may replace. Source: sdk-js docs/bricks/status-screen.md. */
export const CTA_LABELS = ['ctaReturnLabel', 'ctaGeneralErrorLabel', 'ctaCardErrorLabel'] as const;
