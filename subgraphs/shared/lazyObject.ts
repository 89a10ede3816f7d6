/**
 * An object that is made when a property of it is first read, once. A request opens a repository for every table and
 * reads few of them.
 */
export function lazyObject<Made extends object>(make: () => Made): Made {
  let known: Made | undefined;
  const made = (): Made => (known ??= make());
  return new Proxy({} as Made, {
    get: (_, property) => Reflect.get(made(), property),
    has: (_, property) => Reflect.has(made(), property),
    ownKeys: () => Reflect.ownKeys(made()),
    getOwnPropertyDescriptor(_, property) {
      const described = Reflect.getOwnPropertyDescriptor(made(), property);
      return described && { ...described, configurable: true };
    },
  });
}
