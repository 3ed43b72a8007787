/** The names of pictures' sizes, as `--size` takes them. */
export const pictureSizeNames = ["square", "portrait", "landscape", "story"] as const;
