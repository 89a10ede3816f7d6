/** 13812341234 → 138****1234; anything else shows nothing of itself. */
export const maskedPhone = (phone: string): string =>
  /^\d{11}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(7)}` : '****';
