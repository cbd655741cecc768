package org.banjie.assistance.monitoring.reading;

import java.util.List;

/** Takes the rows of a table one after the other. */
@FunctionalInterface
public interface RowSink {

    /**
     * @param line where the row begins, as whoever opens the file sees it, from 1
     * @param cells without blanks around them; "" where there is nothing
     */
    void row(long line, List<String> cells);
}
