package org.banjie.numbers;

/** Numbers without gaps that everybody draws from one row: whoever has drawn keeps the others waiting until it commits. */
public interface SharedCounter {

    /** The table of the rows; its column {@code last} is the number drawn last. */
    String table();
}
