package org.banjie.time;

/** The lamp of a limit. */
public enum Light {
    /** 正常 */
    GREEN,
    /** 临期: the due day is near, or today */
    YELLOW,
    /** 超期: the due day has ended */
    RED
}
