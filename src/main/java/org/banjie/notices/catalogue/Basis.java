package org.banjie.notices.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An article that a paper rests on.
 *
 * @param law its title, without 《》
 * @param article 第三十三条
 * @param says what it says to this, in the paper's own words
 * @param from first day in force
 * @param until last day in force; null while it is
 * @param only facts it holds for, each with the values that fit: {@code {category: [MLA]}}; empty for every case
 */
public record Basis(
        String law, String article, String says, LocalDate from, LocalDate until, Map<String, List<String>> only)
        implements Effective {

    public Basis {
        only = only == null ? Map.of() : only;
    }

    boolean holdsFor(Map<String, Object> facts) {
        return only.entrySet().stream()
                .allMatch(wanted -> wanted.getValue().contains(String.valueOf(facts.get(wanted.getKey()))));
    }
}
