package org.banjie.studio.review;

import java.util.List;
import org.banjie.studio.comparison.Change;

/**
 * One thing that differs, as a page says it.
 *
 * @param file its name; {@code title} what people call it
 * @param sortOf what sort of thing it is: a step, a field, a row; empty where there is no word for it
 * @param where what it is called
 */
public record ReviewLine(
        Change.Sort sort, String file, String title, String sortOf, String where, List<Change.Value> values) {}
