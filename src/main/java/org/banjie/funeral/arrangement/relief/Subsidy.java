package org.banjie.funeral.arrangement.relief;

import java.math.BigDecimal;

/**
 * What is given for a way of the ashes.
 *
 * @param family yuan; null where no amount is published
 * @param transport yuan for bringing those who come along; null where no amount is published
 * @param seats how many relatives may come along
 */
public record Subsidy(String way, BigDecimal family, BigDecimal transport, int seats, String basis) {}
