import { ICON_GROUND, ICON_INK, type IconState, iconGlyph } from "../answers/badge.ts";

interface ToolbarIconProps {
  readonly state: IconState;
  /** Width and height in pixels. */
  readonly size: number;
}

/** The icon as the toolbar shows it. It is hidden from screen readers: the text beside it says the same. */
export function ToolbarIcon({ state, size }: ToolbarIconProps) {
  const { filled, lines } = iconGlyph(state);
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect width="16" height="16" rx="3" fill={ICON_GROUND} />
      <path d={filled} fill={ICON_INK} fill-rule="evenodd" />
      <path d={lines} fill="none" stroke={ICON_INK} />
    </svg>
  );
}
