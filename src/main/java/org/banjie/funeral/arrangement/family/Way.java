package org.banjie.funeral.arrangement.family;

/** How far a funeral has come, in the family's eyes. */
enum Way {
    CALL,
    COMING,
    QUOTE,
    CONFIRM,
    FAREWELL,
    ASHES,
    PLACED,
    DONE,
    CALLED_OFF
}
