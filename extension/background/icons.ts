import type { Glyph } from "../../widget/components/summary-glyphs.ts";
import { ICON_GROUND, ICON_INK } from "../answers/badge.ts";
import type { Action } from "../browser.ts";

/** Pixels by size. */
type Icon = Record<string, Action.ImageDataType>;

const icons = new Map<Glyph, Icon>();

/**
 * Returns the pixels of an icon for screens of normal and of high density, drawn once while the background is awake.
 */
export function iconPixels(glyph: Glyph): Icon {
  const icon = icons.get(glyph) ?? { 16: draw(glyph, 16), 32: draw(glyph, 32) };
  icons.set(glyph, icon);
  return icon;
}

function draw({ filled, lines }: Glyph, size: number): Action.ImageDataType {
  const context = new OffscreenCanvas(size, size).getContext("2d");
  if (!context) throw new Error("could not get a 2d canvas context");
  context.scale(size / 16, size / 16);
  context.roundRect(0, 0, 16, 16, 3);
  context.fillStyle = ICON_GROUND;
  context.fill();
  context.fillStyle = context.strokeStyle = ICON_INK;
  context.fill(new Path2D(filled), "evenodd");
  context.stroke(new Path2D(lines));
  // The extension interface has its own type for the same object.
  return context.getImageData(0, 0, size, size) as ImageData & Action.ImageDataType;
}
