/** The part of Trusted Types used here, which TypeScript's own declarations lack. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** Under Trusted Types a script is started only from an address that a policy made; this one knows one. */
export function scriptAddress(policy: string, address: string): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy(policy, { createScriptURL: () => address }).createScriptURL('') ?? address;
}
