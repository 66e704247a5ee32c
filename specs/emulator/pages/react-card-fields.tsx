/** @jsxImportSource react */
import {
  CardNumber,
  createCardToken,
  ExpirationDate,
  getPaymentMethods,
  initMercadoPago,
  SecurityCode,
} from '@mercadopago/sdk-react';
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';

initMercadoPago('TEST-MLA-spec-public', { locale: 'es-AR' });

async function brandOf(bin: string): Promise<string> {
  const methods = await getPaymentMethods({ bin });
  return methods?.results[0]?.id ?? '';
}

function Checkout() {
  const [token, setToken] = useState('');
  const [brand, setBrand] = useState('');
  // The same function with every render: a new one would mount the field anew.
  const onBinChange = useCallback(async ({ bin }: { bin?: string | null }) => {
    if (bin) setBrand(await brandOf(bin));
  }, []);
  async function pay() {
    const holder = { cardholderName: 'APRO', identificationType: 'DNI', identificationNumber: '12345678' };
    setToken((await createCardToken(holder))?.id ?? '');
  }
  return (
    <main>
      <CardNumber placeholder="Card number" onBinChange={onBinChange} />
      <ExpirationDate placeholder="MM/YY" mode="short" />
      <SecurityCode placeholder="CVV" />
      <button type="button" onClick={pay}>
        Pay
      </button>
      <output aria-label="Brand">{brand}</output>
      <output aria-label="Token">{token}</output>
    </main>
  );
}

const root = createRoot(document.body.appendChild(document.createElement('div')));
root.render(<Checkout />);
