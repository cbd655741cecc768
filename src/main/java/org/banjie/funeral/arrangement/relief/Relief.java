package org.banjie.funeral.arrangement.relief;

import java.math.BigDecimal;

/**
 * What of the basic services the family need not pay.
 *
 * @param percent of them; null where a relief is owed whose share nobody has published
 */
public record Relief(BigDecimal percent, String basis) {}
