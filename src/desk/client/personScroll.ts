/** What a person scrolls with: the wheel, a finger, the bar at the side, the keys. */
export const SCROLL_GESTURES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Tells a person's scroll of a pane from one that the desk made to show a place: by who touched it last, no clock. */
export function personScroll() {
  let isPersons = false;
  return {
    /** A person takes hold of the pane. */
    take() {
      isPersons = true;
    },
    /** The desk brings a place of it into view. */
    show() {
      isPersons = false;
    },
    isPersons: () => isPersons,
  };
}
