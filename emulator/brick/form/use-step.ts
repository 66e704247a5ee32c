import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewGate } from './review-gate.ts';

/** Marks the heading of a step, which takes the focus when the step appears. */
export const STEP_HEADING = { 'data-step-heading': '', tabIndex: -1 } as const;

/** When another step appears, the keyboard and screen readers go to its heading; a form without one takes the focus itself. */
export function useStep(review: ReviewGate | null, form: RefObject<HTMLElement | null>): void {
  const isOpen = review?.isOpen ?? false;
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (!review || wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    const headings = form.current?.querySelectorAll<HTMLElement>('[data-step-heading]') ?? [];
    const shown = [...headings].find((heading) => !heading.closest('[hidden]'));
    (shown ?? form.current)?.focus();
    review.drawn();
  }, [review, isOpen, form]);
}
