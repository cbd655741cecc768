package org.banjie.stories.days;

/**
 * What a task costs whoever does it.
 *
 * @param clicks of the mouse, and taps
 * @param keys pressed, those of typed text not counted
 * @param screens that opened
 */
record Presses(int clicks, int keys, int screens) {

    Presses since(Presses before) {
        return new Presses(clicks - before.clicks, keys - before.keys, screens - before.screens);
    }

    int both() {
        return clicks + keys;
    }
}
