/** A picture that is in the page. */
export interface Picture {
  /** Such as `image/png`. */
  readonly type: string;
  /** The bytes, as base64. */
  readonly data: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
