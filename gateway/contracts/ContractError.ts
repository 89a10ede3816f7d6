/** A contract that would not hold together; the message says what to tag. */
export class ContractError extends Error {}
