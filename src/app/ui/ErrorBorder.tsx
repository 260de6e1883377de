import { Component, type ErrorInfo, type ReactNode } from 'react'

interface ErrorBorderProps {
  readonly children: ReactNode
  /** Shown in place of the children after one of them threw. */
  readonly fallback: ReactNode
  /** Told once for each error; the console keeps the detail. */
  readonly onError?: (error: unknown) => void
  /** Changing it clears the error and mounts the children anew. */
  readonly resetKey?: string | number
}

/** Keeps an error of its children from reaching the rest of the page. */
export class ErrorBorder extends Component<ErrorBorderProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error('app/ui: a part of the page failed and was replaced.', error, info.componentStack)
    this.props.onError?.(error)
  }

  override componentDidUpdate(before: ErrorBorderProps) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false })
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
