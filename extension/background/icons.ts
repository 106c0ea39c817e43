import { type IconState, iconPaths } from "../answers/badge.ts";
import type { Action } from "../browser.ts";

/** By size in pixels. */
type Icon = Record<string, Action.ImageDataType>;

const drawn = new Map<IconState, Promise<Icon>>();

/**
 * The pixels of an icon, decoded once while the background is awake: given a path, the browser would read and decode
 * the files again at each navigation.
 */
export function iconPixels(state: IconState): Promise<Icon> {
  const known = drawn.get(state) ?? decodeAll(iconPaths(state));
  drawn.set(state, known);
  return known;
}

async function decodeAll(paths: Readonly<Record<number, string>>) {
  const images = Object.entries(paths).map(
    async ([size, path]) => [size, await decode(path)] as const,
  );
  return Object.fromEntries(await Promise.all(images));
}

async function decode(path: string): Promise<Action.ImageDataType> {
  const bitmap = await createImageBitmap(await (await fetch(path)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) throw new Error("there is no canvas");
  context.drawImage(bitmap, 0, 0);
  // The types of the extension interface describe the same object in words of their own.
  return context.getImageData(0, 0, width, height) as ImageData & Action.ImageDataType;
}
