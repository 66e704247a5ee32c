import type { FormController } from './mount-form.tsx';

/**
 * What the real SDK leaves behind when neither page of the frames answers: its error handler reads the message of
 * undefined, the error is nobody's, and neither onReady nor onError ever comes.
 */
export function silentController(root: HTMLElement): FormController {
  const missing = () => Promise.reject(new Error('The Brick has no secure fields.'));
  queueMicrotask(() => {
    throw new TypeError("Cannot read properties of undefined (reading 'message')");
  });
  return {
    unmount: () => root.remove(),
    update: () => false,
    getFormData: missing,
    getAdditionalData: missing,
  };
}
