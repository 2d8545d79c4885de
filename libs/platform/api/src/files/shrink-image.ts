import sharp from 'sharp';

/** What an image may be before it is made small, and what it becomes. */
export const IMAGE_RULES = { mostPixels: 40_000_000, longestSide: 1_600, quality: 82 } as const;

/** An image as it is shown: WebP, small, turned upright, and without what the camera wrote into it. */
export interface ShrunkImage {
  readonly content: Buffer;
  readonly type: 'image/webp';
  readonly width: number;
  readonly height: number;
}

/** Why an image cannot be taken: it would unfold to more than we want to hold, or cannot be read. */
export type ImageRefusal = 'IMAGE_TOO_MANY_PIXELS' | 'IMAGE_UNREADABLE';

/**
 * Makes an image small enough for a page. The number of pixels is read from its head before anything is decoded, so that
 * a small file cannot unfold to gigabytes; places and times in its metadata are left out.
 */
export async function shrinkImage(content: Buffer): Promise<ShrunkImage | ImageRefusal> {
  const options = { limitInputPixels: IMAGE_RULES.mostPixels, failOn: 'error', animated: false } as const;
  try {
    const { width, height } = await sharp(content, { ...options, limitInputPixels: false }).metadata();
    if (width * height > IMAGE_RULES.mostPixels) return 'IMAGE_TOO_MANY_PIXELS';
    const { data, info } = await sharp(content, options)
      .rotate()
      .resize({
        width: IMAGE_RULES.longestSide,
        height: IMAGE_RULES.longestSide,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: IMAGE_RULES.quality })
      .toBuffer({ resolveWithObject: true });
    return { content: data, type: 'image/webp', width: info.width, height: info.height };
  } catch {
    return 'IMAGE_UNREADABLE';
  }
}
