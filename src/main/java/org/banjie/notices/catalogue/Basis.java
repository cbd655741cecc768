package org.banjie.notices.catalogue;

import java.time.LocalDate;

/**
 * An article that a paper rests on.
 *
 * @param law its title, without 《》
 * @param article 第三十三条
 * @param says what it says to this, in the paper's own words
 * @param from first day in force
 * @param until last day in force; null while it is
 */
public record Basis(String law, String article, String says, LocalDate from, LocalDate until) implements Effective {}
