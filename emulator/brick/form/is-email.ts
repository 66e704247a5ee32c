/** Whether the form takes the text for an e-mail address; the API is the judge later. */
export function isEmail(text: string | undefined): boolean {
  return text !== undefined && text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);
}
