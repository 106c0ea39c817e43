import { type IconState, iconPaths } from "../answers/badge.ts";
import type { Action } from "../browser.ts";

/** Pixels by size. */
type Icon = Record<string, Action.ImageDataType>;

const icons = new Map<IconState, Promise<Icon>>();

/**
 * Returns the pixels of an icon, decoded once while the background is awake. From a path, the browser would read and
 * decode the files at each navigation.
 */
export function iconPixels(state: IconState): Promise<Icon> {
  const icon = icons.get(state) ?? decodeAll(iconPaths(state));
  icons.set(state, icon);
  return icon;
}

async function decodeAll(paths: Readonly<Record<number, string>>): Promise<Icon> {
  const images = Object.entries(paths).map(
    async ([size, path]) => [size, await decode(path)] as const,
  );
  return Object.fromEntries(await Promise.all(images));
}

async function decode(path: string): Promise<Action.ImageDataType> {
  const bitmap = await createImageBitmap(await (await fetch(path)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) throw new Error("could not get a 2d canvas context");
  context.drawImage(bitmap, 0, 0);
  // The extension interface has its own type for the same object.
  return context.getImageData(0, 0, width, height) as ImageData & Action.ImageDataType;
}
