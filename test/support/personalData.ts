/** A token, a mobile number or an ID number standing by itself; request ids have such digits only within a word. */
export const personalData = /eyJ[A-Za-z0-9_-]{10}|Bearer|\b1[3-9]\d{9}\b|\b\d{17}[\dX]\b/;
