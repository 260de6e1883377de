/** The part of the Khronos glTF validator that the checks use; the package ships without types. */
declare module 'gltf-validator' {
  export interface ValidatorMessage {
    readonly code: string
    readonly message: string
    /** 0 error, 1 warning, 2 information, 3 hint. */
    readonly severity: number
    readonly pointer?: string
  }
  export interface ValidatorReport {
    readonly issues: {
      readonly numErrors: number
      readonly numWarnings: number
      readonly messages: readonly ValidatorMessage[]
    }
  }
  export interface ValidatorOptions {
    /** 0 for no limit. */
    readonly maxIssues?: number
    readonly ignoredIssues?: readonly string[]
  }
  export function validateBytes(data: Uint8Array, options?: ValidatorOptions): Promise<ValidatorReport>
}
