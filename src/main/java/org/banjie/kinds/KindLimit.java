package org.banjie.kinds;

import org.banjie.time.DayUnit;

/**
 * The statutory limit from acceptance.
 *
 * @param table DMN table that knows the exceptions; {@code days} and {@code unit} are the ordinary case
 */
public record KindLimit(String code, int days, DayUnit unit, String basis, String table) {}
