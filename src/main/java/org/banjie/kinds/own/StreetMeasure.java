package org.banjie.kinds.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What is measured of every street over some time: of so many things that were to be done, so many were. A room makes a bean of each
 * of its own; which of them count, and how much, is said where they are added up.
 */
public interface StreetMeasure {

    /** By which it is listed there. */
    String code();

    /** By code of the street; one where there was nothing to do may be missing. @param until the first day that is not counted */
    Map<String, Share> of(LocalDate from, LocalDate until);

    /** From rows of a street, how many were done, of how many. */
    static Map<String, Share> read(ResultSet rows) throws SQLException {
        var shares = new HashMap<String, Share>();
        while (rows.next()) shares.put(rows.getString(1), new Share(rows.getInt(2), rows.getInt(3)));
        return shares;
    }

    /** So many of so many. */
    record Share(int done, int of) {}
}
