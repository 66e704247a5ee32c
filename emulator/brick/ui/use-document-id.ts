import { useState } from 'preact/hooks';

declare global {
  interface Window {
    /** How many ids the Bricks of the page have taken. */
    mercadoPagoBrickIds?: number;
  }
}

function nextId(): string {
  const count = (window.mercadoPagoBrickIds ?? 0) + 1;
  window.mercadoPagoBrickIds = count;
  return `mp-${count}`;
}

/** An id that no other Brick of the page has. Preact's own begin anew with every Brick, and a label would name the other's field. */
export function useDocumentId(): string {
  const [id] = useState(nextId);
  return id;
}
