package org.banjie.funeral.prices;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A price that is to be published.
 *
 * @param from first day it holds; not in the past
 * @param amount yuan a unit
 * @param basis the paper that sets it, in words
 */
public record Publication(String item, LocalDate from, BigDecimal amount, String basis) {}
