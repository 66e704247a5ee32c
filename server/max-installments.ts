/** The most instalments that the shop sells in: its forms offer no more, and it takes no more from a page that was changed. */
export const MAX_INSTALLMENTS = 12;
